package upswing.exchange.fit;

/** How a FIT field's bytes are to be read, and which value stands for "not recorded". */
enum BaseType {
  ENUM(1, 0xFF),
  SINT8(1, 0x7F),
  UINT8(1, 0xFF),
  SINT16(2, 0x7FFF),
  UINT16(2, 0xFFFF),
  SINT32(4, 0x7FFF_FFFF),
  UINT32(4, 0xFFFF_FFFFL),
  STRING(1, 0),
  FLOAT32(4, 0xFFFF_FFFFL),
  FLOAT64(8, -1),
  UINT8Z(1, 0),
  UINT16Z(2, 0),
  UINT32Z(4, 0),
  BYTE(1, 0xFF),
  SINT64(8, Long.MAX_VALUE),
  UINT64(8, -1),
  UINT64Z(8, 0);

  private static final BaseType[] BY_NUMBER = values();

  final int size;
  private final long invalid;

  BaseType(int size, long invalid) {
    this.size = size;
    this.invalid = invalid;
  }

  /** The type a definition names; the protocol has unknown ones read as plain bytes. */
  static BaseType named(int code) {
    int number = code & 0x1F;
    return number < BY_NUMBER.length ? BY_NUMBER[number] : BYTE;
  }

  /** The number at a place; {@link FitMessage#UNKNOWN} when it was not recorded. */
  long read(byte[] bytes, int at, boolean bigEndian) {
    long raw = 0;
    for (int i = 0; i < size; i++) {
      int shift = 8 * (bigEndian ? size - 1 - i : i);
      raw |= (bytes[at + i] & 0xFFL) << shift;
    }
    if (raw == invalid) return FitMessage.UNKNOWN;
    return switch (this) {
      case SINT8 -> (byte) raw;
      case SINT16 -> (short) raw;
      case SINT32 -> (int) raw;
      case FLOAT32 -> whole(Float.intBitsToFloat((int) raw));
      case FLOAT64 -> whole(Double.longBitsToDouble(raw));
      default -> raw;
    };
  }

  private static long whole(double value) {
    return Double.isFinite(value) ? Math.round(value) : FitMessage.UNKNOWN;
  }
}
