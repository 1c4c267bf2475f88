package upswing.exchange;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.List;
import upswing.training.Activity;
import upswing.training.CheckIn;
import upswing.training.Source;

/** One file while it is read: its name, its bytes, and the runner's zone for times without one. */
public final class ActivityFile {

  /** What a file brought, and each row or part of it that was refused, or taken with a doubt. */
  public record Parsed(
      List<Activity> activities, List<CheckIn> mornings, List<Importer.Failure> failures) {

    public Parsed {
      activities = List.copyOf(activities);
      mornings = List.copyOf(mornings);
      failures = List.copyOf(failures);
    }

    /** Nothing but one failure of the whole file. */
    public static Parsed refused(ActivityFile file, String reason) {
      return new Parsed(List.of(), List.of(), List.of(file.failure(0, reason)));
    }
  }

  private final String name;
  private final byte[] bytes;
  private final ZoneId zone;
  private final String sha256;

  /**
   * @param name without a folder
   * @param bytes unpacked if they were compressed; they belong to this file from now on
   */
  public ActivityFile(String name, byte[] bytes, ZoneId zone) {
    this.name = name;
    this.bytes = bytes;
    this.zone = zone;
    this.sha256 = hash(bytes);
  }

  /** The file's name without a folder. */
  public String name() {
    return name;
  }

  /** The bytes themselves, not a copy: reading only. */
  public byte[] bytes() {
    return bytes;
  }

  /** The runner's zone, for times that come without one. */
  public ZoneId zone() {
    return zone;
  }

  /** SHA-256 of the bytes in hexadecimal. */
  public String sha256() {
    return sha256;
  }

  /** Where the part or row of that number came from, counted from 1. */
  public Source source(int row) {
    return new Source(name, sha256, row);
  }

  /** Why a row was refused; row 0 is the whole file. */
  public Importer.Failure failure(int row, String reason) {
    return new Importer.Failure(name, row, reason);
  }

  /** What a row or the whole file was taken for, though it does not say so. */
  public Importer.Failure doubt(int row, String sentence) {
    return new Importer.Failure(name, row, sentence, true);
  }

  private static String hash(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }
}
