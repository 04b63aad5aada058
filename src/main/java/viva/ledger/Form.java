package viva.ledger;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import viva.cache.Packer;
import viva.cache.Unpacker;
import viva.journal.Damage;
import viva.journal.JournalFiles.Look;
import viva.journal.ReadTo;

/**
 * What a kept ledger tells of the files that it was made of.
 *
 * @param sources the files by number
 * @param conflicts records whose id stands for other ones
 * @param strays records that follow one which is nowhere
 */
record Form(List<Source> sources, List<Damage> conflicts, List<Stray> strays) {

  static Form of(JournalLedger ledger) {
    return new Form(ledger.sources, ledger.conflicts, ledger.strays);
  }

  void write(Packer out) {
    out.list(sources, Form::write);
    out.list(conflicts, Form::write);
    out.list(
        strays, (to, stray) -> to.number(stray.followed()).count(stray.file()).count(stray.line()));
  }

  private static void write(Packer out, Damage damage) {
    out.text(damage.file().toString()).count(damage.line()).text(damage.why());
  }

  private static void write(Packer out, Source source) {
    ReadTo progress = source.progress;
    Look look = source.look.orElse(new Look(-1, -1));
    out.text(source.path.toString()).number(look.size()).number(look.modified());
    out.number(source.latest).number(source.tail());
    out.list(source.parts, (to, part) -> to.count(part.end()).number(part.sum()));
    out.count(progress.offset()).count(progress.line()).list(progress.broken(), Form::write);
    out.count(progress.moreBroken()).count(progress.newer()).count(progress.firstNewer());
    out.flag(progress.torn());
  }

  static Form read(Unpacker in) {
    List<Source> sources = new ArrayList<>(in.list(Form::source));
    List<Damage> conflicts = new ArrayList<>(in.list(Form::damage));
    List<Stray> strays =
        new ArrayList<>(in.list(from -> new Stray(from.number(), from.size(), from.size())));
    return new Form(sources, conflicts, strays);
  }

  private static Damage damage(Unpacker in) {
    return new Damage(Path.of(in.text()), in.size(), in.text());
  }

  private static Source source(Unpacker in) {
    Source source = new Source(Path.of(in.text()));
    Look look = new Look(in.number(), in.number());
    source.look = look.size() < 0 ? Optional.empty() : Optional.of(look);
    source.latest = in.number();
    source.tail((int) in.number());
    source.parts.addAll(in.list(from -> new Source.Part(from.count(), (int) from.number())));
    source.progress =
        new ReadTo(
            in.count(),
            in.size(),
            in.list(Form::damage),
            in.size(),
            in.size(),
            in.size(),
            in.flag(),
            Optional.empty(),
            source.path,
            0);
    return source;
  }
}
