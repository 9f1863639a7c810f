package io.github.claimwright.validate.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A real Chromium without a window, steered through its DevTools protocol. */
final class Browser implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String LISTENING = "DevTools listening on ";
    private static final long SECONDS = 20;

    private final Process process;
    private final WebSocket socket;
    private final BlockingQueue<JsonNode> answers = new LinkedBlockingQueue<>();
    private final List<String> troubles = new CopyOnWriteArrayList<>();
    private int calls;

    private Browser(Process process, URI page) {
        this.process = process;
        this.socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(page, new Incoming())
                .join();
    }

    /** The browser that the property {@code chromium} names, or the first that is found on the path. */
    static Optional<Path> installed() {
        String named = System.getProperty("chromium");
        Stream<Path> candidates = named != null
                ? Stream.of(Path.of(named))
                : Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1))
                        .flatMap(folder -> Stream.of("chromium", "chromium-browser", "google-chrome")
                                .map(name -> Path.of(folder, name)));
        return candidates.filter(Files::isExecutable).findFirst();
    }

    /** Starts the browser with a new profile in a folder. */
    static Browser start(Path program, Path profile) throws IOException, InterruptedException {
        // Pages of the tests come from the tests: a build in a container, where Chromium's sandbox does not work, may
        // do without.
        ProcessBuilder command = new ProcessBuilder(
                        program.toString(),
                        "--headless=new",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-dev-shm-usage",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--remote-debugging-port=0",
                        "--user-data-dir=" + profile,
                        "about:blank")
                .redirectOutput(ProcessBuilder.Redirect.DISCARD);
        command.environment().put("TMPDIR", profile.getParent().toString());
        Process process = command.start();
        URI server = URI.create(server(process));
        URI pages = URI.create("http://" + server.getAuthority() + "/json/list");
        JsonNode list = JSON.readTree(HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(pages).build(), HttpResponse.BodyHandlers.ofString())
                .body());
        Browser browser = new Browser(
                process, URI.create(list.at("/0/webSocketDebuggerUrl").asText()));
        for (String domain : List.of("Page", "Runtime", "Log", "Network")) {
            browser.call(domain + ".enable", Map.of());
        }
        return browser;
    }

    private static String server(Process process) throws IOException {
        BufferedReader errors =
                new BufferedReader(new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8));
        String line = errors.readLine();
        while (line != null && !line.startsWith(LISTENING)) {
            line = errors.readLine();
        }
        if (line == null) {
            throw new IOException("the browser ended before it listened");
        }
        Thread reader = new Thread(() -> errors.lines().forEach(ignored -> {}));
        reader.setDaemon(true);
        reader.start();
        return line.substring(LISTENING.length());
    }

    /** What the page threw, logged, asked the user, or fetched beside itself. */
    List<String> troubles() {
        return List.copyOf(troubles);
    }

    /** Loads a page and waits until its script has run. */
    void visit(URI page) throws InterruptedException {
        call("Page.navigate", Map.of("url", page.toString()));
        waitFor("document.readyState === 'complete' && location.href !== 'about:blank'");
    }

    void waitFor(String condition) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
        while (!evaluate(condition).asBoolean()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("never true: " + condition);
            }
            Thread.sleep(20);
        }
    }

    /** The value of an expression in the page. */
    JsonNode evaluate(String expression) throws InterruptedException {
        JsonNode answer =
                call("Runtime.evaluate", Map.of("expression", expression, "returnByValue", true, "awaitPromise", true));
        if (answer.has("exceptionDetails")) {
            throw new IllegalStateException(expression + ": " + answer.get("exceptionDetails"));
        }
        return answer.at("/result/value");
    }

    String text(String selector) throws InterruptedException {
        return evaluate("[...document.querySelectorAll(" + quoted(selector) + ")].map(e => e.innerText).join('\\n')")
                .asText();
    }

    int count(String selector) throws InterruptedException {
        return evaluate("document.querySelectorAll(" + quoted(selector) + ").length")
                .asInt();
    }

    static String quoted(String text) {
        return JSON.valueToTree(text).toString();
    }

    /** Presses a key, such as {@code Tab} or {@code Enter}. */
    void press(String key, int code) throws InterruptedException {
        for (String type : List.of("keyDown", "keyUp")) {
            call(
                    "Input.dispatchKeyEvent",
                    Map.of(
                            "type", type,
                            "key", key,
                            "windowsVirtualKeyCode", code,
                            "text", type.equals("keyDown") && key.equals("Enter") ? "\r" : ""));
        }
    }

    /** Writes a picture of what is on the screen. */
    void picture(Path file) throws IOException, InterruptedException {
        String data = call("Page.captureScreenshot", Map.of()).at("/data").asText();
        Files.write(file, Base64.getDecoder().decode(data));
    }

    JsonNode call(String method, Map<String, Object> parameters) throws InterruptedException {
        int id = ++calls;
        socket.sendText(
                        JSON.valueToTree(Map.of("id", id, "method", method, "params", parameters))
                                .toString(),
                        true)
                .join();
        JsonNode answer = answers.poll(SECONDS, TimeUnit.SECONDS);
        while (answer != null && answer.get("id").asInt() != id) {
            answer = answers.poll(SECONDS, TimeUnit.SECONDS);
        }
        if (answer == null || answer.has("error")) {
            throw new IllegalStateException(method + ": " + answer);
        }
        return answer.get("result");
    }

    /** Lets it end by itself, so that it tidies up behind it. */
    @Override
    public void close() {
        List<ProcessHandle> all = Stream.concat(process.descendants(), Stream.of(process.toHandle()))
                .toList();
        socket.sendText("{\"id\":0,\"method\":\"Browser.close\"}", true).join();
        process.onExit().completeOnTimeout(process, SECONDS, TimeUnit.SECONDS).join();
        all.forEach(ProcessHandle::destroyForcibly);
        all.forEach(each -> each.onExit().join()); // their files can be deleted only then
    }

    /** Puts answers aside and remembers what should not happen. */
    private final class Incoming implements WebSocket.Listener {
        private final StringBuilder message = new StringBuilder();

        @Override
        public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
            message.append(part);
            if (last) {
                take(message.toString());
                message.setLength(0);
            }
            from.request(1);
            return null;
        }

        private void take(String text) {
            try {
                JsonNode json = JSON.readTree(text);
                if (json.has("id")) {
                    answers.add(json);
                } else {
                    event(json);
                }
            } catch (IOException broken) {
                troubles.add("no JSON: " + text);
            }
        }

        private void event(JsonNode json) {
            switch (json.get("method").asText()) {
                case "Runtime.exceptionThrown",
                        "Runtime.consoleAPICalled",
                        "Log.entryAdded",
                        "Page.javascriptDialogOpening" -> troubles.add(json.toString());
                case "Network.requestWillBeSent" -> {
                    String url = json.at("/params/request/url").asText();
                    if (!url.startsWith("file:") && !url.startsWith("data:,")) {
                        troubles.add("fetched " + url);
                    }
                }
                default -> {}
            }
        }
    }
}
