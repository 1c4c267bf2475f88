package upswing.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;

/**
 * One step of the schema: a script that is never changed once it has been released.
 *
 * @param version counted from 1, without gaps
 */
record Migration(int version, String name, String sql) {

  /** Every step there is, in order. A new one is a file in the folder and a line here. */
  static final List<Migration> ALL =
      List.of(
          named("V001__plan.sql"),
          named("V002__mute.sql"),
          named("V003__device.sql"),
          named("V004__race_rank.sql"),
          named("V005__template.sql"),
          named("V006__easy_enough.sql"),
          named("V007__by_day.sql"),
          named("V008__temperature.sql"));

  private static Migration named(String file) {
    try (InputStream in = Migration.class.getResourceAsStream("migration/" + file)) {
      String sql = new String(Objects.requireNonNull(in, file).readAllBytes(), UTF_8);
      return new Migration(Integer.parseInt(file.substring(1, 4)), file, sql);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** SHA-256 of the script in hexadecimal, whatever the ends of its lines. */
  String checksum() {
    return sha256(sql.replace("\r\n", "\n").getBytes(UTF_8));
  }

  static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
