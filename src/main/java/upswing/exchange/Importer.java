package upswing.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import upswing.edit.PlanChange;
import upswing.training.Plan;

/** Reads files and folders of any kind it knows into one change of the plan. */
public final class Importer {

  /** Told how far an import has come; asked whether to stop. */
  public interface Progress {
    /** So many of so many files are done; {@code current} is the one being read. */
    void at(int done, int of, String current);

    /** Whether the runner wants to stop: nothing is changed then. */
    boolean cancelled();
  }

  /**
   * What became of one file: how much it brought, and each row or part that was refused.
   *
   * @param period the first and the last day it tells of, new or known
   */
  public record FileReport(
      String file,
      int activities,
      int mornings,
      int duplicates,
      Optional<Period> period,
      List<Failure> failures) {}

  /** From one day to another, both included. */
  public record Period(LocalDate first, LocalDate last) {

    /** The shortest period that holds this one and a day. */
    public Period with(LocalDate date) {
      return new Period(date.isBefore(first) ? date : first, date.isAfter(last) ? date : last);
    }
  }

  /**
   * Why a file or a row was refused, or what it was taken for; row 0 is the whole file.
   *
   * @param taken whether it was taken, with a doubt that is worth a look
   */
  public record Failure(String file, int row, String reason, boolean taken) {

    /** Something that was refused. */
    public Failure(String file, int row, String reason) {
      this(file, row, reason, false);
    }
  }

  /**
   * An original worth keeping.
   *
   * @param sha256 of the bytes as {@code content} gives them, in hexadecimal
   */
  public record Original(String sha256, String name, Content content) {}

  /** Reads an original's bytes once more, unpacked: the import itself keeps none of them. */
  @FunctionalInterface
  public interface Content {
    /** All bytes of one original; fails when the file has gone since the import. */
    byte[] read() throws IOException;
  }

  /**
   * The outcome: one change that adds everything new, empty when nothing is new.
   *
   * @param files worst first
   */
  public record Outcome(
      Optional<PlanChange> change,
      int activities,
      int mornings,
      int duplicates,
      List<FileReport> files,
      List<Original> originals) {}

  /**
   * Reads files and folders, at any depth, against what the plan already holds.
   *
   * <p>Reading the same files again changes nothing.
   *
   * @param zone the runner's time zone, for files that only know one of UTC and local time
   */
  public static Outcome read(List<Path> paths, Plan plan, ZoneId zone, Progress progress) {
    return new ImportRun(plan, zone, progress).read(paths);
  }

  private Importer() {}
}
