package upswing.exchange.fit;

import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * A file in the FIT protocol, part by part: most hold one part, some several one behind the other.
 *
 * <p>Each part says itself what was wrong with it. Only one part is held at a time.
 *
 * <p>Source: "FIT Protocol" as published with the FIT profile.
 */
final class FitFile {

  private static final int SHORTEST_HEADER = 12;
  private static final int CRC_SIZE = 2;

  /** No watch writes so many; a file that goes on is not what a watch wrote. */
  private static final int MOST_PARTS = 100;

  private final byte[] bytes;
  private int at;
  private int parts;

  FitFile(byte[] bytes) {
    this.bytes = bytes;
  }

  /** Whether another part begins here. */
  boolean hasNext() {
    int header = at < bytes.length ? bytes[at] & 0xFF : 0;
    return parts < MOST_PARTS
        && header >= SHORTEST_HEADER
        && bytes.length - at >= header
        && bytes[at + 8] == '.'
        && bytes[at + 9] == 'F'
        && bytes[at + 10] == 'I'
        && bytes[at + 11] == 'T';
  }

  /** Reads the part that begins here, whatever it holds. */
  FitPart next() {
    if (!hasNext()) throw new NoSuchElementException("no part at byte " + at);
    int from = at + (bytes[at] & 0xFF);
    long stated = BaseType.UINT32.read(bytes, at + 4, false);
    boolean whole = stated > 0 && stated + CRC_SIZE <= bytes.length - from;
    int end = whole ? from + (int) stated : bytes.length;
    FitPart part = FitPartReader.read(bytes, from, end, damage(end, stated, whole));
    at = whole ? end + CRC_SIZE : bytes.length;
    parts++;
    return part;
  }

  /** What keeps the rest of the file from being a further part; empty at the end of the file. */
  Optional<String> damage() {
    if (bytes.length == 0) return Optional.of("It is empty.");
    if (at == bytes.length) return Optional.empty();
    return Optional.of(
        at == 0
            ? "It is no FIT file: it does not begin like one."
            : "What follows after byte " + at + " is no FIT data and was left out.");
  }

  private Optional<String> damage(int end, long stated, boolean whole) {
    if (stated == 0) {
      return Optional.of("The watch never finished writing it; what it had written was read.");
    }
    if (!whole) return Optional.of("It is cut short; what is there was read.");
    int written = (bytes[end] & 0xFF) | (bytes[end + 1] & 0xFF) << 8;
    return Crc.of(bytes, at, end) == written
        ? Optional.empty()
        : Optional.of("Its checksum is wrong, so some of what it says may be damaged.");
  }
}
