package upswing.exchange.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Splits the text of a table into rows and cells, as tolerant as real exports need it.
 *
 * <p>Comma, semicolon or tab, whichever the header has most of; rows end with any of LF, CR LF and
 * a bare CR; rows may have more or fewer cells than the header. Limits keep hostile files harmless.
 */
public final class TableText {

  private static final int MOST_BYTES = 32 << 20;
  private static final int MOST_ROWS = 200_000;
  private static final int MOST_CELLS = 2_000;
  private static final int LONGEST_CELL = 100_000;

  private final CharSequence text;
  private final char separator;
  private int at;
  private int rowNumber = 1;

  private TableText(CharSequence text) {
    this.text = text;
    this.separator = separator(text);
  }

  /** The table in some bytes. */
  public static Table read(byte[] bytes) throws Refusal {
    if (bytes.length > MOST_BYTES) {
      throw new Refusal("It is a table of more than 32 MB, which no training log is.");
    }
    return new TableText(decode(bytes)).table();
  }

  private Table table() throws Refusal {
    List<String> header = row();
    List<Table.Row> rows = new ArrayList<>();
    while (at < text.length()) {
      rowNumber++;
      if (rowNumber > MOST_ROWS) throw new Refusal("It has more than 200,000 rows.");
      List<String> cells = row();
      if (cells.size() > 1 || !cells.getFirst().isBlank()) {
        rows.add(new Table.Row(rowNumber, cells));
      }
    }
    return new Table(header, rows);
  }

  private List<String> row() throws Refusal {
    List<String> cells = new ArrayList<>();
    while (true) {
      cells.add(cell());
      if (cells.size() > MOST_CELLS) {
        throw new Refusal("Row " + rowNumber + " has more than 2,000 columns.");
      }
      if (at >= text.length()) return cells;
      char end = text.charAt(at++);
      if (end == separator) continue;
      if (end == '\r' && at < text.length() && text.charAt(at) == '\n') at++;
      return cells;
    }
  }

  /** One cell; a quote counts only at its beginning, and a quoted one may hold line ends. */
  private String cell() throws Refusal {
    StringBuilder cell = new StringBuilder();
    boolean quoted = at < text.length() && text.charAt(at) == '"';
    if (quoted) at++;
    for (; at < text.length(); at++) {
      char c = text.charAt(at);
      if (quoted && c == '"') {
        boolean doubled = at + 1 < text.length() && text.charAt(at + 1) == '"';
        if (doubled) at++;
        else {
          quoted = false;
          continue;
        }
      } else if (!quoted && (c == separator || c == '\n' || c == '\r')) {
        break;
      }
      cell.append(c);
      if (cell.length() > LONGEST_CELL) {
        throw new Refusal("Row " + rowNumber + " has a cell of more than 100,000 letters.");
      }
    }
    return cell.toString();
  }

  private static char separator(CharSequence text) {
    int[] counts = new int[3];
    boolean quoted = false;
    for (int i = 0; i < text.length() && i < LONGEST_CELL; i++) {
      char c = text.charAt(i);
      if (c == '"') quoted = !quoted;
      if (!quoted && (c == '\n' || c == '\r')) break;
      int which = quoted ? -1 : ",;\t".indexOf(c);
      if (which >= 0) counts[which]++;
    }
    if (counts[1] > counts[0] && counts[1] >= counts[2]) return ';';
    return counts[2] > counts[0] ? '\t' : ',';
  }

  /** UTF-8 or UTF-16 by their marks, UTF-8 when it is valid, otherwise what old Windows wrote. */
  private static CharSequence decode(byte[] bytes) {
    if (starts(bytes, 0xEF, 0xBB, 0xBF)) return text(bytes, 3, StandardCharsets.UTF_8);
    if (starts(bytes, 0xFF, 0xFE)) return text(bytes, 2, StandardCharsets.UTF_16LE);
    if (starts(bytes, 0xFE, 0xFF)) return text(bytes, 2, StandardCharsets.UTF_16BE);
    try {
      CharBuffer decoded = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return decoded.toString();
    } catch (CharacterCodingException notUtf8) {
      return text(bytes, 0, Charset.forName("windows-1252"));
    }
  }

  private static String text(byte[] bytes, int from, Charset charset) {
    return new String(bytes, from, bytes.length - from, charset);
  }

  private static boolean starts(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) return false;
    for (int i = 0; i < mark.length; i++) if ((bytes[i] & 0xFF) != mark[i]) return false;
    return true;
  }
}
