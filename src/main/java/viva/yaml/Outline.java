package viva.yaml;

import viva.text.Place;

/**
 * An entry of a bank's list of questions, sound or not, as far as it could be told what it is.
 *
 * @param place where it begins, which is also the place of its item if it is sound
 * @param lastLine the last line that belongs to it, from 1
 * @param id the id as it is written, or empty
 * @param stem the question as it is written, or empty
 */
public record Outline(Place place, int lastLine, String id, String stem) {}
