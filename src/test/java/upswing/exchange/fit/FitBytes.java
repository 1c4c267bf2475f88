package upswing.exchange.fit;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Writes FIT files by hand, right ones and wrong ones. */
final class FitBytes {

  /** 1 January 2026, 09:00 UTC, on the clock of FIT. */
  static final long NEW_YEAR = 1_136_192_400L;

  static final int FILE_ID = 0;
  static final int SESSION = 18;
  static final int RECORD = 20;
  static final int EVENT = 21;
  static final int ACTIVITY = 34;

  private final ByteArrayOutputStream data = new ByteArrayOutputStream();
  private final ByteOrder order;

  FitBytes() {
    this(ByteOrder.LITTLE_ENDIAN);
  }

  FitBytes(ByteOrder order) {
    this.order = order;
  }

  /** A file of that type: 4 is an activity, 5 a workout. */
  FitBytes fileId(int type) {
    return define(0, FILE_ID, 0, 1, 0x00).data(0, 1, type);
  }

  /** Defines a local type; three numbers a field: field number, size, base type. */
  FitBytes define(int localType, int message, int... fields) {
    data.write(0x40 | localType);
    data.write(0);
    data.write(order == ByteOrder.BIG_ENDIAN ? 1 : 0);
    number(message, 2);
    data.write(fields.length / 3);
    for (int b : fields) data.write(b);
    return this;
  }

  /** A message of a local type; two numbers a field: size and value. */
  FitBytes data(int localType, long... sizesAndValues) {
    data.write(localType);
    return fields(sizesAndValues);
  }

  /** A message whose header holds the low five bits of the time. */
  FitBytes timed(int localType, int timeBits, long... sizesAndValues) {
    data.write(0x80 | localType << 5 | timeBits);
    return fields(sizesAndValues);
  }

  FitBytes raw(int... bytes) {
    for (int b : bytes) data.write(b);
    return this;
  }

  /** The whole file, header and checksum right. */
  byte[] file() {
    return file(data.size());
  }

  /** The whole file, its header claiming so many bytes of data. */
  byte[] file(long claimed) {
    ByteBuffer file = ByteBuffer.allocate(12 + data.size() + 2).order(ByteOrder.LITTLE_ENDIAN);
    file.put((byte) 12).put((byte) 0x10).putShort((short) 2132).putInt((int) claimed);
    file.put(new byte[] {'.', 'F', 'I', 'T'}).put(data.toByteArray());
    return file.putShort((short) Crc.of(file.array(), 0, file.position())).array();
  }

  private FitBytes fields(long... sizesAndValues) {
    for (int i = 0; i < sizesAndValues.length; i += 2) {
      number(sizesAndValues[i + 1], (int) sizesAndValues[i]);
    }
    return this;
  }

  private void number(long value, int size) {
    for (int i = 0; i < size; i++) {
      int shift = 8 * (order == ByteOrder.BIG_ENDIAN ? size - 1 - i : i);
      data.write((int) (value >> shift));
    }
  }
}
