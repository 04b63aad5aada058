package viva.desk;

import java.util.Optional;
import viva.session.Sitting;

/**
 * A sitting with feedback at once.
 *
 * @param id the sitting's id
 * @param sitting the sitting as it stands at the start of this run
 * @param backdrop what is shown beside it
 * @param trouble why its beginning could not be kept, if so
 * @param recorder what keeps its facts
 */
public record LiveSitting(
    String id, Sitting sitting, Backdrop backdrop, Optional<String> trouble, Recorder recorder)
    implements Live {}
