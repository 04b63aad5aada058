package viva.progress.find;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import viva.bank.Level;
import viva.progress.Known;

/** What a query can ask for by name, as in {@code topic:libya}. */
enum Field {
  BANK {
    @Override
    List<String> words(Known one) {
      return List.of(one.bank().id());
    }
  },
  TOPIC {
    @Override
    List<String> words(Known one) {
      return one.item().topics();
    }
  },
  KIND {
    @Override
    List<String> words(Known one) {
      return List.of(one.item().question().kind().word());
    }
  },
  LEVEL {
    @Override
    List<String> words(Known one) {
      return one.item().level().map(Level::word).map(List::of).orElse(List.of());
    }
  },
  TAG {
    @Override
    List<String> words(Known one) {
      return one.item().tags();
    }
  },
  ID {
    @Override
    List<String> words(Known one) {
      return List.of(one.item().id());
    }
  };

  /** What a question has of it. */
  abstract List<String> words(Known one);

  /** The name before the colon. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Where its words mean something: in a bank, or everywhere. */
  String scope(Known one) {
    return this == TOPIC || this == ID ? one.bank().id() : "";
  }

  static Optional<Field> named(String word) {
    return Arrays.stream(values()).filter(field -> field.word().equals(word)).findFirst();
  }
}
