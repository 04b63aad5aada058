package viva.cli;

/** Where the program starts. */
public final class Main {
  private Main() {}

  /** Runs viva. */
  public static void main(String[] arguments) {
    System.out.println("viva");
  }
}
