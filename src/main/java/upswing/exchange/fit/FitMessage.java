package upswing.exchange.fit;

import java.nio.charset.StandardCharsets;

/**
 * The message a {@link FitDecoder} stands at: a window on the file's bytes, valid until the next.
 */
final class FitMessage {

  /** No such field, or nothing was recorded in it. */
  static final long UNKNOWN = Long.MIN_VALUE;

  private static final int TIMESTAMP = 253;

  private final byte[] bytes;
  private Definition definition = new Definition(-1, false, new Definition.Layout(0), 0);
  private int start;
  private long compressedTime = UNKNOWN;

  FitMessage(byte[] bytes) {
    this.bytes = bytes;
  }

  void moveTo(Definition message, int at, long timeOfHeader) {
    definition = message;
    start = at;
    compressedTime = timeOfHeader;
  }

  /** The message's number in the FIT profile: 20 is a record, 18 a session. */
  int number() {
    return definition.message();
  }

  /** Seconds since the end of 1989, or {@link #UNKNOWN}. */
  long timestamp() {
    return compressedTime != UNKNOWN ? compressedTime : value(TIMESTAMP);
  }

  /** A field's number, the first where there are several, before any scale and offset. */
  long value(int field) {
    return value(field, 0);
  }

  /** One of a field's numbers, before any scale and offset. */
  long value(int field, int index) {
    Definition.Layout layout = definition.fields();
    int i = layout.find(field);
    if (i < 0) return UNKNOWN;
    BaseType type = layout.type(i);
    if ((index + 1) * type.size > layout.size(i)) return UNKNOWN;
    int at = start + layout.offset(i) + index * type.size;
    return type.read(bytes, at, definition.bigEndian());
  }

  /** A field's number over its scale; {@code NaN} when unknown. */
  double scaled(int field, double scale) {
    long raw = value(field);
    return raw == UNKNOWN ? Double.NaN : raw / scale;
  }

  /** A field's words up to the first zero; empty when unknown. */
  String text(int field) {
    Definition.Layout layout = definition.fields();
    int i = layout.find(field);
    if (i < 0 || layout.type(i) != BaseType.STRING) return "";
    int from = start + layout.offset(i);
    int to = from;
    while (to < from + layout.size(i) && bytes[to] != 0) to++;
    return new String(bytes, from, to - from, StandardCharsets.UTF_8).strip();
  }
}
