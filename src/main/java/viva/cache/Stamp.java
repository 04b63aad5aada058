package viva.cache;

/**
 * How a file looked when it was read.
 *
 * @param size its bytes
 * @param modified when it was modified last, in milliseconds since 1970
 */
public record Stamp(long size, long modified) {}
