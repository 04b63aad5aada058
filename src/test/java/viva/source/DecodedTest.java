package viva.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import viva.text.Clean;
import viva.text.Diagnostics;

class DecodedTest {
  private static String text(String written) {
    return Decoded.of("a.md", written.getBytes(StandardCharsets.UTF_8)).text().orElseThrow();
  }

  private static String told(byte[] bytes) {
    return Diagnostics.print(List.of(Decoded.of("a.md", bytes).fault().orElseThrow()));
  }

  @Test
  void lineBreaksAndTheByteOrderMarkAreSettled() {
    assertEquals("one\ntwo\nthree", text("\uFEFFone\r\ntwo\rthree"));
  }

  @Test
  void lettersAreComposed() {
    assertEquals("caf\u00E9", text("cafe\u0301"));
  }

  @Test
  void aSoftHyphenAtTheEndOfALinePartsAWord() {
    assertEquals("foun-\ndation", text("foun\u00AD\ndation"));
  }

  @Test
  void aFormFeedIsASpace() {
    assertEquals("end\n next", text("end\n\fnext"));
  }

  @Test
  void whatATerminalWouldObeyIsGone() {
    String text = text("\u001B[2Jhello \u202Eolleh");
    assertTrue(Clean.firstUnsafe(text).isEmpty(), text);
  }

  @Test
  void windows1252IsOneClearMessage() {
    assertEquals(
        """
        a.md:2:5: error[file/not-utf-8]: the text is not UTF-8: the byte 0x93 stands here
          hint: it may be Windows-1252; save it as UTF-8 plain text or Markdown
        """,
        told("first\nsay “yes” and “no”".getBytes(Charset.forName("windows-1252"))));
  }

  @Test
  void utf16IsNamed() {
    assertTrue(told("hello".getBytes(StandardCharsets.UTF_16LE)).contains("UTF-16"));
  }

  @Test
  void aPdfAndAWordProcessorsFileAreNamed() {
    assertTrue(told("%PDF-1.7 x".getBytes(StandardCharsets.US_ASCII)).contains("a PDF"));
    assertTrue(told("PK\3\4xx".getBytes(StandardCharsets.US_ASCII)).contains("word processor"));
  }

  @Test
  void anEmptyTextIsTold() {
    assertTrue(told(" \n\n".getBytes(StandardCharsets.UTF_8)).contains("file/empty"));
    assertTrue(told(new byte[0]).contains("file/empty"));
  }

  @Test
  void aTextOver64MiBIsNotRead() {
    assertTrue(told(new byte[Decoded.LARGEST + 1]).contains("larger than 64 MiB"));
  }

  @Test
  void anyBytesAreATextOrAFault() {
    for (long seed = 0; seed < 300; seed++) {
      Random random = new Random(seed);
      byte[] bytes = new byte[random.nextInt(40)];
      random.nextBytes(bytes);
      Decoded decoded = Decoded.of("a.md", bytes);
      String shown = "seed " + seed;
      assertEquals(decoded.text().isEmpty(), decoded.fault().isPresent(), shown);
      decoded.text().ifPresent(t -> assertTrue(Clean.firstUnsafe(t).isEmpty(), shown));
    }
  }
}
