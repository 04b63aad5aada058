package viva.text;

/** How many columns of a terminal a text takes. */
public final class Width {
  private Width() {}

  /** Of one grapheme cluster: 0, 1 or 2. */
  public static int ofCluster(String cluster) {
    return 1;
  }

  /** Of a text without line breaks. */
  public static int of(String text) {
    return Clusters.of(text).stream().mapToInt(Width::ofCluster).sum();
  }
}
