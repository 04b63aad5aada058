package viva.journal;

/**
 * A line of a journal's file that does not count, as it is shown to a person.
 *
 * @param damage where it stands and why it does not count
 * @param excerpt how it begins, with nothing in it that a terminal would obey
 */
public record DamagedLine(Damage damage, String excerpt) {}
