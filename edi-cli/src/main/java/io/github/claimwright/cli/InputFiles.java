package io.github.claimwright.cli;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What the caller means by its file arguments: files, folders (all files in them), patterns, and {@code -}. */
final class InputFiles {
    /** Stands for standard input. */
    static final String STANDARD_INPUT = "-";

    private InputFiles() {}

    /** The files in the order given, those of a folder or pattern by name. */
    static List<String> resolve(List<String> arguments) throws IOException {
        List<String> files = new ArrayList<>();
        for (String argument : arguments) {
            if (argument.equals(STANDARD_INPUT)) {
                files.add(argument);
            } else {
                files.addAll(found(argument));
            }
        }
        return files;
    }

    private static List<String> found(String argument) throws IOException {
        if (isPattern(argument) && !Files.exists(Path.of(argument))) {
            return matching(argument);
        }
        Path path = Path.of(argument);
        if (Files.isDirectory(path)) {
            return some(filesBelow(path), argument);
        }
        if (!Files.exists(path)) {
            throw new CliException(ExitCode.UNREADABLE, argument + ": there is no such file");
        }
        return List.of(argument);
    }

    private static boolean isPattern(String argument) {
        return argument.indexOf('*') >= 0 || argument.indexOf('?') >= 0 || argument.indexOf('[') >= 0;
    }

    private static List<String> matching(String pattern) throws IOException {
        PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + pattern);
        int wild = firstWildcard(pattern);
        int slash = pattern.lastIndexOf('/', wild);
        Path start = Path.of(slash < 0 ? "." : pattern.substring(0, Math.max(slash, 1)));
        if (!Files.isDirectory(start)) {
            throw new CliException(ExitCode.UNREADABLE, pattern + ": there is no such folder");
        }
        List<String> files = filesBelow(start).stream()
                .map(file -> slash < 0 ? Path.of(file).normalize().toString() : file)
                .filter(file -> matcher.matches(Path.of(file)))
                .toList();
        return some(files, pattern);
    }

    private static int firstWildcard(String pattern) {
        for (int i = 0; i < pattern.length(); i++) {
            if ("*?[".indexOf(pattern.charAt(i)) >= 0) {
                return i;
            }
        }
        return pattern.length();
    }

    private static List<String> filesBelow(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile)
                    .map(Path::toString)
                    .sorted()
                    .toList();
        }
    }

    private static List<String> some(List<String> files, String argument) {
        if (files.isEmpty()) {
            throw new CliException(ExitCode.UNREADABLE, argument + ": no files found");
        }
        return files;
    }
}
