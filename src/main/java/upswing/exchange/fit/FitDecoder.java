package upswing.exchange.fit;

import org.jspecify.annotations.Nullable;

/**
 * Walks through the messages of one FIT file by the published protocol.
 *
 * <p>It holds the file's bytes and at most sixteen definitions, and every step moves forward, so
 * the worst file costs time and memory in proportion to its size.
 */
final class FitDecoder {

  private static final int COMPRESSED_TIME = 0x80;
  private static final int DEFINITION = 0x40;
  private static final int DEVELOPER_FIELDS = 0x20;

  /** The data ended in the middle of a message, or can't be what the protocol allows. */
  static final class Damaged extends Exception {
    private static final long serialVersionUID = 1;

    private final String reason;

    Damaged(String reason) {
      super(reason);
      this.reason = reason;
    }

    String reason() {
      return reason;
    }
  }

  private final byte[] bytes;
  private final int end;
  private final @Nullable Definition[] definitions = new Definition[16];
  private final FitMessage message;
  private int at;
  private long time = FitMessage.UNKNOWN;

  /**
   * @param from where the messages start
   * @param end where they end
   */
  FitDecoder(byte[] bytes, int from, int end) {
    this.bytes = bytes;
    this.at = from;
    this.end = end;
    this.message = new FitMessage(bytes);
  }

  /** The message the decoder stands at. */
  FitMessage message() {
    return message;
  }

  /** Goes to the next data message; false at the end. */
  boolean next() throws Damaged {
    while (at < end) {
      int header = bytes[at++] & 0xFF;
      if ((header & COMPRESSED_TIME) != 0) {
        advanceTime(header & 0x1F);
        read(header >> 5 & 0x3, time);
        return true;
      }
      if ((header & DEFINITION) == 0) {
        read(header & 0xF, FitMessage.UNKNOWN);
        long stamp = message.timestamp();
        if (stamp != FitMessage.UNKNOWN) time = stamp;
        return true;
      }
      define(header & 0xF, (header & DEVELOPER_FIELDS) != 0);
    }
    return false;
  }

  /** The header's five bits are the low bits of the time; a smaller number has gone round. */
  private void advanceTime(int lowBits) {
    if (time == FitMessage.UNKNOWN) return;
    time += (lowBits - time) & 0x1F;
  }

  private void read(int localType, long timeOfHeader) throws Damaged {
    Definition definition = definitions[localType];
    if (definition == null) {
      throw new Damaged("It is damaged at byte " + (at - 1) + "; what comes before was read.");
    }
    require(definition.size());
    message.moveTo(definition, at, timeOfHeader);
    at += definition.size();
  }

  private void define(int localType, boolean developerFields) throws Damaged {
    require(5);
    boolean bigEndian = bytes[at + 1] == 1;
    int low = bytes[at + (bigEndian ? 3 : 2)] & 0xFF;
    int high = bytes[at + (bigEndian ? 2 : 3)] & 0xFF;
    int count = bytes[at + 4] & 0xFF;
    at += 5;
    require(3 * count);
    Definition.Layout fields = new Definition.Layout(count);
    int size = 0;
    for (int i = 0; i < count; i++, at += 3) {
      int length = bytes[at + 1] & 0xFF;
      fields.set(i, bytes[at] & 0xFF, BaseType.named(bytes[at + 2] & 0xFF), length, size);
      size += length;
    }
    if (developerFields) size += developerSize();
    definitions[localType] = new Definition(high << 8 | low, bigEndian, fields, size);
  }

  private int developerSize() throws Damaged {
    require(1);
    int count = bytes[at++] & 0xFF;
    require(3 * count);
    int size = 0;
    for (int i = 0; i < count; i++, at += 3) size += bytes[at + 1] & 0xFF;
    return size;
  }

  private void require(int length) throws Damaged {
    if (end - at < length) {
      at = end;
      throw new Damaged("It breaks off in the middle of a message; what comes before was read.");
    }
  }
}
