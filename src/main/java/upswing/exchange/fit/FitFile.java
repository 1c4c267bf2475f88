package upswing.exchange.fit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A file in the FIT protocol: one part, or several written one behind the other.
 *
 * <p>What could be read before any damage is there; each part says itself what was wrong with it.
 *
 * <p>Source: the published description of the FIT protocol, "FIT Protocol", and its profile.
 *
 * @param damage what kept the rest of the file from being read as a further part
 */
record FitFile(List<FitPart> parts, Optional<String> damage) {

  private static final int SHORTEST_HEADER = 12;
  private static final int CRC_SIZE = 2;

  public FitFile {
    parts = List.copyOf(parts);
  }

  /** Reads whatever the bytes hold; never fails, whatever they are. */
  public static FitFile read(byte[] bytes) {
    List<FitPart> parts = new ArrayList<>();
    int at = 0;
    while (at < bytes.length) {
      int header = bytes[at] & 0xFF;
      if (!startsHere(bytes, at, header)) return new FitFile(parts, Optional.of(noStart(at)));
      int from = at + header;
      long stated = BaseType.UINT32.read(bytes, at + 4, false);
      long left = bytes.length - (long) from;
      boolean whole = stated > 0 && stated + CRC_SIZE <= left;
      int end = whole ? (int) (from + stated) : bytes.length;
      parts.add(FitPartReader.read(bytes, from, end, damage(bytes, at, end, stated, left)));
      at = whole ? end + CRC_SIZE : bytes.length;
    }
    Optional<String> damage = parts.isEmpty() ? Optional.of("It is empty.") : Optional.empty();
    return new FitFile(parts, damage);
  }

  private static boolean startsHere(byte[] bytes, int at, int header) {
    return header >= SHORTEST_HEADER
        && bytes.length - at >= header
        && bytes[at + 8] == '.'
        && bytes[at + 9] == 'F'
        && bytes[at + 10] == 'I'
        && bytes[at + 11] == 'T';
  }

  private static String noStart(int at) {
    return at == 0
        ? "It is no FIT file: it does not begin like one."
        : "What follows after byte " + at + " is no FIT data and was left out.";
  }

  private static Optional<String> damage(byte[] bytes, int at, int end, long stated, long left) {
    if (stated == 0) return Optional.of("The watch never finished writing it; what it had written was read.");
    if (stated == FitMessage.UNKNOWN || stated + CRC_SIZE > left) {
      return Optional.of("It is cut short; what is there was read.");
    }
    int written = (bytes[end] & 0xFF) | (bytes[end + 1] & 0xFF) << 8;
    return Crc.of(bytes, at, end) == written
        ? Optional.empty()
        : Optional.of("Its checksum is wrong, so some of what it says may be damaged.");
  }
}
