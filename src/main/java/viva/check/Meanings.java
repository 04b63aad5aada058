package viva.check;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the codes mean that are no rules of the lint, in the order of the places they speak of. */
final class Meanings {
  private static final String TEXT =
      """
      file/missing            There is no such file.
      file/folder             A bank is a file, and this is a folder without any.
      file/not-regular        A bank is a regular file, and this is a pipe or a device.
      file/too-large          A bank's file has at most 64 MiB.
      file/unreadable         The system does not let the file be read.
      file/empty              The file holds nothing but comments.
      file/not-utf-8          A bank is saved as UTF-8, and this file is not.
      file/too-many-values    The file holds more values than any bank needs.
      file/more-faults        Only the first 100 faults of a file are told; this line counts the others.
      file/more-findings      Only the first 1,000 findings of a file are told; this line counts the others.
      text/control            A control character, which no reader sees, stands in the text.
      text/escape-sequence    The text holds an escape sequence, which would command a terminal.
      text/direction          The text holds a direction override, which shows letters in another order.
      text/hidden             The text holds something that no reader can see.
      text/invisible          A sign without width, such as a soft hyphen, stands in the file.
      yaml/syntax             The lines are not YAML.
      yaml/colon              A text with a colon in it needs quotes or a >- block.
      yaml/colon-space        A key's colon needs a space behind it.
      yaml/braces             A text that begins with {{ needs quotes or a >- block.
      yaml/bracket            A text that begins with [ or { needs quotes.
      yaml/indicator          A text that begins with a sign of YAML's own needs quotes.
      yaml/quote              A text goes on behind its closing quote.
      yaml/unclosed-quote     A quote is opened and never closed.
      yaml/unclosed-bracket   A bracket is opened and never closed.
      yaml/flow               Inside [ ] and { } commas and colons part entries.
      yaml/backslash          A backslash in double quotes begins an escape; single quotes take it as it is.
      yaml/tab                YAML indents with spaces, never with tabs.
      yaml/comment            A # behind a space begins a comment, which cuts the text short.
      yaml/indent             A line begins farther left or right than its neighbours.
      yaml/stray-line         A line belongs to no key.
      yaml/list               A list stands below its key, each entry behind a hyphen and a space.
      yaml/alias              Anchors and aliases (& and *) are not used in banks.
      yaml/tag                Tags (!) are not used in banks.
      yaml/nesting            Groups are nested deeper than any bank needs.
      yaml/second-document    A file holds one bank; --- begins a second document.
      key/unknown             No such key is known here.
      key/duplicate           A key stands twice in one group.
      key/missing             A key that is required is not there.
      key/other-kind          The key belongs to another kind of question.
      key/shape               Keys are plain words.
      value/empty             The key has no value.
      value/shape             The value is a text where a list is expected, or the other way round.
      value/number            The value is no number.
      value/range             The number is too small or too large.
      value/true-false        The value is true or false.
      value/unknown-word      The value is none of the words that are known here.
      bank/shape              A bank is a group of keys.
      bank/version            The first key of a bank is viva: 1.
      bank/no-questions       A bank has questions.
      bank/language           The language is a tag such as en or pt-BR.
      bank/id-taken           Two banks have one id, so that their answers would be kept as one bank's.
      id/shape                An id has lower case letters, digits, - and . only.
      id/duplicate            Two questions of a bank have one id.
      id/same-stem            Two questions without ids have the same words, and cannot be told apart.
      question/no-answer      Nothing says what the right answer is.
      question/too-large      The question has more text, or more parts, than the rules look at.
      option/too-few          A choice needs at least two options.
      option/duplicate        Two options are written the same.
      answer/unknown-option   The answer is none of the options.
      answer/number           An answer is an option's text or its letter, never its number.
      answer/none-right       No option is marked as correct.
      answer/several-right    Several options are right where one is asked for.
      answer/twice            The key is given both by answer and by correct.
      answer/duplicate        One answer is given twice.
      answer/yes-or-no        A bare yes, no, on or off may be a truth or a text.
      answer/rejected         A text is both accepted and rejected.
      answer/as-text          An answer that looks like a number or a truth is taken as text.
      numeric/tolerance       A tolerance is a number that is not negative, or a percentage.
      numeric/range           The smallest right number is larger than the largest.
      cloze/no-gap            A cloze has at least one gap in double braces.
      cloze/empty-gap         A gap has no words to accept.
      cloze/unclosed-gap      A gap is opened by {{ and never closed by }}.
      order/too-few           An ordering needs at least two items.
      order/duplicate         Two items to put in order are the same.
      pair/shape              A pair is a left side, a colon and a right side.
      pair/too-few            A matching needs at least two pairs.
      pair/duplicate          Two left sides are the same.
      distractor/duplicate    Two distractors are the same.
      distractor/right        A distractor is also a right side.
      topic/unknown           The bank has no such topic.
      passage/unknown         The bank has no such passage.
      cite/shape              A citation is a section and a paragraph, such as align/4.
      cite/no-source          A question cites, and the bank has no source.
      cite/which-source       The bank has several sources, and the citation names none.
      cite/unknown-source     The bank has no such source.
      cite/unknown-section    The source has no such section.
      cite/section-not-in-text  The text held for the source has no such section.
      cite/paragraph-not-in-text  The section has fewer paragraphs in the text held for the source.
      cite/wrong-place        None of the terms stands at the cited place, and all stand elsewhere.
      cite/term-elsewhere     A term stands in the text, and not at a cited place.
      cite/term-not-in-text   A term stands nowhere in the text held for the source.
      cite/other-text         The file held for the source seems to be another text.
      cite/text-unreadable    The text that was kept for the source cannot be read any more.
      cite/no-terms           The question cites a place and gives no words to look for.
      setting/shape           A setting is a plain value.
      fmt/line-break          viva fmt meets a line break that only Unicode knows, and which is read as a space.
      fmt/block               viva fmt meets a part of a block left of its first line, which is not read.
      fmt/sign                viva fmt meets a sign that its layout would lose.
      fmt/same-words          viva fmt cannot write an id in: another question has the same words.
      fmt/bank                viva fmt leaves a file as it is, since its layout would change the bank.
      fmt/comment             viva fmt leaves a file as it is, since its layout would lose a comment.
      fmt/unstable            viva fmt leaves a file as it is, since its layout would change again.
      since/bank-id           The bank has another id than it had; answers are kept under the old one.
      since/key               The key changed, which concerns everyone who answered before.
      since/scoring           The same answer may earn other points than before.
      since/options           The options are not the same as before.
      since/words             The question or its passage reads otherwise than before.
      since/id-reused         An id belonged to another question, whose answers now count for this one.
      since/not-followed      A question cannot be followed from what it was, so that its answers are lost to it.
      since/removed           A question that was in the bank is gone.
      since/new-file          The file was not there then, so that all its questions are new.
      since/unreadable        What the file was then cannot be read as a bank, so that nothing is compared.
      """;

  static final Map<String, String> ALL = read();

  private Meanings() {}

  private static Map<String, String> read() {
    Map<String, String> meanings = new LinkedHashMap<>();
    TEXT.lines()
        .forEach(line -> meanings.put(line.split(" ", 2)[0], line.split(" ", 2)[1].strip()));
    return Collections.unmodifiableMap(meanings);
  }
}
