package viva;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every file that once broke a promise, and some that might. */
class FindsTest {
  private static final Duration SOON = Duration.ofSeconds(20);

  @TestFactory
  Stream<DynamicContainer> whatWasFoundHoldsNow() {
    return Stream.of(Promise.values())
        .map(promise -> DynamicContainer.dynamicContainer(promise.word(), finds(promise)));
  }

  private static Stream<DynamicTest> finds(Promise promise) {
    return promise.finds().stream()
        .map(file -> DynamicTest.dynamicTest(file.getFileName() + "", () -> hold(promise, file)));
  }

  private static void hold(Promise promise, Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    Assertions.assertTimeoutPreemptively(SOON, () -> promise.hold(bytes));
  }
}
