package upswing.exchange;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import upswing.exchange.text.Refusal;

/**
 * One file's kind and bytes, unpacked, within limits that no training file reaches.
 *
 * <p>Of a file that nobody here can read only the beginning is looked at.
 */
record Unpacking(FileKind kind, byte[] bytes) {

  private static final int MOST_BYTES = 96 << 20;
  private static final int ALWAYS_ALLOWED = 16 << 20;
  private static final int MOST_TIMES = 200;
  private static final byte[] NOT_READ = {};

  /**
   * Reads one file.
   *
   * @param size how many bytes it has as it lies there, packed or not
   * @throws Refusal when it is larger than any training file, or unpacks to something absurd
   * @throws IOException when it can't be read or is cut off
   */
  static Unpacking of(InputStream raw, long size) throws IOException, Refusal {
    InputStream in = new BufferedInputStream(raw, FileKind.HEAD * 2);
    FileKind kind = FileKind.of(head(in));
    boolean packed = kind == FileKind.GZIP;
    if (packed) {
      in = new BufferedInputStream(new GZIPInputStream(in, 1 << 16), FileKind.HEAD * 2);
      kind = FileKind.of(head(in));
    }
    return switch (kind) {
      case FIT, TCX, GPX, TABLE -> new Unpacking(kind, all(in, size));
      case GZIP, ZIP, JSON, XML, EMPTY, RESOURCE_FORK, UNKNOWN -> new Unpacking(kind, NOT_READ);
    };
  }

  private static byte[] head(InputStream in) throws IOException {
    in.mark(FileKind.HEAD);
    byte[] head = in.readNBytes(FileKind.HEAD);
    in.reset();
    return head;
  }

  private static byte[] all(InputStream in, long size) throws IOException, Refusal {
    long allowed = Math.min(MOST_BYTES, Math.max(ALWAYS_ALLOWED, size * MOST_TIMES));
    byte[] bytes = in.readNBytes((int) allowed + 1);
    if (bytes.length <= allowed) return bytes;
    throw new Refusal(
        allowed == MOST_BYTES
            ? "It is larger than 96 MB, which no training file is; it was not read."
            : "It unpacks to more than 200 times its size, which no training file does.");
  }
}
