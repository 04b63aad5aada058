package viva.desk;

import java.util.Optional;
import java.util.OptionalLong;
import viva.session.ExamSitting;

/**
 * An exam.
 *
 * @param id the sitting's id
 * @param exam the exam as it stands at the start of this run
 * @param number the number of its paper
 * @param left how many milliseconds are left; nothing if there is no limit
 * @param trouble why its beginning could not be kept, if so
 * @param recorder what keeps its facts
 */
public record LiveExam(
    String id,
    ExamSitting exam,
    String number,
    OptionalLong left,
    Optional<String> trouble,
    Recorder recorder)
    implements Live {}
