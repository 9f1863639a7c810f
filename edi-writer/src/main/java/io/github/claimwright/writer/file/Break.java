package io.github.claimwright.writer.file;

/**
 * What stood behind a segment instead of the terminator with the file's usual line break.
 *
 * @param after the segment's name in its part; empty for what stood before the first
 * @param text the characters, the terminator with them
 */
public record Break(String after, String text) {}
