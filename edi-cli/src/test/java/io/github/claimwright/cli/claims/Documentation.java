package io.github.claimwright.cli.claims;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the sources of records say of them and of their parts. */
final class Documentation {
    private static final List<Path> SOURCES = List.of(
            Path.of("../edi-model/src/main/java"),
            Path.of("../edi-writer/src/main/java"),
            Path.of("../edi-cli/src/main/java"));

    /** What a record is. */
    String of(Class<?> type) throws IOException {
        Matcher comment = comment(type);
        String text = comment.group(1);
        int end = text.indexOf("@param");
        return plain(end < 0 ? text : text.substring(0, end));
    }

    /** What a part of a record is. */
    String of(Class<?> type, String part) throws IOException {
        Matcher described = Pattern.compile("@param " + part + "\\s(.*?)(?=@param|$)", Pattern.DOTALL)
                .matcher(comment(type).group(1));
        if (!described.find()) {
            throw new IllegalStateException(type + " does not say what " + part + " is");
        }
        return plain(described.group(1));
    }

    private static Matcher comment(Class<?> type) throws IOException {
        Matcher comment = Pattern.compile(
                        "/\\*\\*((?:(?!\\*/).)*)\\*/\\s*(?:public )?(?:sealed )?record " + type.getSimpleName() + "\\(",
                        Pattern.DOTALL)
                .matcher(source(type));
        if (!comment.find()) {
            throw new IllegalStateException(type + " is not documented");
        }
        return comment;
    }

    private static String source(Class<?> type) throws IOException {
        Class<?> outer = type.getEnclosingClass() == null ? type : type.getEnclosingClass();
        String name = outer.getName().replace('.', '/') + ".java";
        for (Path folder : SOURCES) {
            if (Files.exists(folder.resolve(name))) {
                return Files.readString(folder.resolve(name));
            }
        }
        throw new IllegalStateException("the source of " + type + " is not there");
    }

    private static String plain(String comment) {
        return comment.replaceAll("\\n\\s*\\*", " ")
                .replaceAll("\\{@code ([^}]*)}", "$1")
                .replaceAll("\\{@link #?([^} ]*)[^}]*}", "$1")
                .replaceAll("<p>", "")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
