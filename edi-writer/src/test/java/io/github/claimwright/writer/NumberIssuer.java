package io.github.claimwright.writer;

import java.io.IOException;
import java.nio.file.Path;

/** Issues control numbers from a file in a process of its own, one a line, until it is stopped or has issued enough. */
final class NumberIssuer {
    private NumberIssuer() {}

    public static void main(String[] arguments) throws IOException {
        FileControlNumbers numbers = new FileControlNumbers(Path.of(arguments[0]));
        for (int i = 0; i < Integer.parseInt(arguments[1]); i++) {
            System.out.println(numbers.interchange());
            System.out.flush();
        }
    }

    static Process start(Path file, int count) throws IOException {
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        classPath,
                        NumberIssuer.class.getName(),
                        file.toString(),
                        Integer.toString(count))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }
}
