package viva.cache;

import java.util.Optional;
import viva.bank.Citation;
import viva.bank.Item;
import viva.bank.Level;
import viva.question.Question;
import viva.text.Place;

/** What an item has beside its name as bytes, and back. */
final class BodyForm {
  private BodyForm() {}

  static void write(Packer out, Item.Body body) {
    QuestionForm.write(out, body.question());
    out.text(body.explanation()).texts(body.hints()).texts(body.tags());
    out.text(body.level().map(Level::word).orElse(""));
    out.count(body.difficulty()).real(body.points());
    out.list(body.citations(), BodyForm::write);
    out.texts(body.terms());
    out.flag(body.passage().isPresent()).text(body.passage().orElse(""));
    out.flag(body.shuffle()).texts(body.ignore());
    out.count(body.place().line()).count(body.place().column());
  }

  private static void write(Packer out, Citation place) {
    out.text(place.source()).text(place.section()).text(place.heading()).count(place.paragraph());
  }

  static Item.Body read(Unpacker in) {
    Question question = QuestionForm.read(in);
    return new Item.Body(
        question,
        in.text(),
        in.texts(),
        in.texts(),
        Level.named(in.text()),
        in.size(),
        in.real(),
        in.list(BodyForm::citation),
        in.texts(),
        passage(in),
        in.flag(),
        in.texts(),
        new Place(in.size(), in.size()));
  }

  private static Citation citation(Unpacker in) {
    return new Citation(in.text(), in.text(), in.text(), in.size());
  }

  private static Optional<String> passage(Unpacker in) {
    boolean any = in.flag();
    String id = in.text();
    return any ? Optional.of(id) : Optional.empty();
  }
}
