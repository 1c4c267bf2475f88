package upswing.exchange.fit;

/** The 16-bit checksum of the FIT protocol (CRC-16/ARC), a byte at a time. */
final class Crc {

  private static final int[] TABLE = new int[256];

  static {
    for (int i = 0; i < 256; i++) {
      int crc = i;
      for (int bit = 0; bit < 8; bit++) crc = (crc & 1) == 0 ? crc >> 1 : crc >> 1 ^ 0xA001;
      TABLE[i] = crc;
    }
  }

  /** The checksum of the bytes from one place up to another. */
  static int of(byte[] bytes, int from, int to) {
    int crc = 0;
    for (int i = from; i < to; i++) crc = crc >> 8 ^ TABLE[(crc ^ bytes[i]) & 0xFF];
    return crc;
  }

  private Crc() {}
}
