package viva.question;

/** Whether a kind with parts gives part of its points. */
public enum Scoring {
  PARTIAL,
  ALL_OR_NOTHING;

  /** The score under this scoring, from 0 to 1. */
  double of(double share) {
    return this == PARTIAL || share >= 1 ? share : 0;
  }
}
