package viva.tui.page;

/**
 * A piece of clean text in one style.
 *
 * @param text without line breaks or control characters
 * @param style what it means
 */
public record Span(String text, Style style) {}
