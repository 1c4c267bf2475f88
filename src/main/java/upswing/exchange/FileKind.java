package upswing.exchange;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a file is, by how it begins: names are often wrong. */
enum FileKind {
  FIT,
  TCX,
  GPX,
  TABLE,
  ZIP,
  GZIP,
  JSON,
  XML,
  EMPTY,
  /** What a Mac leaves beside a file: nobody meant to import it. */
  RESOURCE_FORK,
  UNKNOWN;

  /** How many bytes from the front tell the kind. */
  static final int HEAD = 4096;

  private static final Pattern JSON_BEGINS = Pattern.compile("\\{|\\[\\s*[\\[{\"\\d\\]]");
  private static final Pattern ROOT = Pattern.compile("<(?:[\\w.-]+:)?([A-Za-z][\\w.-]*)");

  /** The kind of a file with this beginning. */
  static FileKind of(byte[] head) {
    if (head.length == 0) return EMPTY;
    if (starts(head, 0, 0x1F, 0x8B)) return GZIP;
    if (starts(head, 0, 'P', 'K', 3, 4) || starts(head, 0, 'P', 'K', 5, 6)) return ZIP;
    if (starts(head, 8, '.', 'F', 'I', 'T')) return FIT;
    if (starts(head, 0, 0, 5, 0x16, 7)) return RESOURCE_FORK;
    String text = new String(head, alphabet(head)).replace("\uFEFF", "").strip();
    if (text.startsWith("\u00EF\u00BB\u00BF")) text = text.substring(3).strip();
    if (text.startsWith("<")) return xml(text);
    if (JSON_BEGINS.matcher(text).lookingAt()) return JSON;
    return isTable(text) ? TABLE : UNKNOWN;
  }

  private static FileKind xml(String text) {
    Matcher root = ROOT.matcher(text);
    if (!root.find()) return XML;
    return switch (root.group(1)) {
      case "TrainingCenterDatabase" -> TCX;
      case "gpx" -> GPX;
      default -> XML;
    };
  }

  /** Text whose first line has something that separates columns. */
  private static boolean isTable(String text) {
    boolean binary = text.chars().anyMatch(c -> c < ' ' && c != '\t' && c != '\n' && c != '\r');
    if (binary) return false;
    String firstLine = text.split("[\\r\\n]", 2)[0];
    return firstLine.chars().anyMatch(c -> c == ',' || c == ';' || c == '\t');
  }

  /** Some old programs save in UTF-16; for all others single bytes are enough to tell the kind. */
  private static Charset alphabet(byte[] head) {
    boolean utf16 = starts(head, 0, 0xFF, 0xFE) || starts(head, 0, 0xFE, 0xFF);
    return utf16 ? StandardCharsets.UTF_16 : StandardCharsets.ISO_8859_1;
  }

  private static boolean starts(byte[] head, int at, int... mark) {
    if (head.length < at + mark.length) return false;
    for (int i = 0; i < mark.length; i++) if ((head[at + i] & 0xFF) != mark[i]) return false;
    return true;
  }
}
