package upswing.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import upswing.exchange.Importer.Failure;
import upswing.exchange.Importer.FileReport;
import upswing.exchange.Importer.Original;
import upswing.exchange.Importer.Outcome;
import upswing.exchange.Importer.Period;
import upswing.exchange.Intake.Found;
import upswing.exchange.fit.FitReader;
import upswing.exchange.text.Refusal;
import upswing.training.Activity;
import upswing.training.CheckIn;
import upswing.training.Plan;

/**
 * One import from its first file to its outcome: one file after the other, none kept in memory.
 *
 * <p>All is read first and then settled, the richest telling of an activity before the others, so
 * that the order of the files does not matter.
 */
final class ImportRun {

  private static final long MOST_BYTES = 8L << 30;
  private static final Outcome NOTHING =
      new Outcome(Optional.empty(), 0, 0, 0, List.of(), List.of());

  private record Candidate(FileResult file, FileKind kind, Activity activity) {}

  private final Settling settling;
  private final ZoneId zone;
  private final Importer.Progress progress;
  private final List<FileResult> results = new ArrayList<>();
  private final List<Candidate> candidates = new ArrayList<>();
  private long bytesRead;

  ImportRun(Plan plan, ZoneId zone, Importer.Progress progress) {
    this.settling = new Settling(plan);
    this.zone = zone;
    this.progress = progress;
  }

  Outcome read(List<Path> paths) {
    try (Intake intake = new Intake(paths)) {
      List<Found> files = intake.files();
      for (int i = 0; i < files.size(); i++) {
        if (progress.cancelled()) return NOTHING;
        progress.at(i, files.size(), files.get(i).shown());
        read(files.get(i));
      }
      if (progress.cancelled()) return NOTHING;
      progress.at(files.size(), files.size(), "");
    } catch (IOException broken) {
      throw new UncheckedIOException("a ZIP file could not be closed", broken);
    }
    settle();
    return outcome();
  }

  private void read(Found found) {
    FileResult result = new FileResult(found);
    results.add(result);
    if (!found.refusal().isEmpty()) {
      result.refuse(found.refusal());
      return;
    }
    try (InputStream in = found.opening().open()) {
      Unpacking unpacked = Unpacking.of(in, found.size());
      bytesRead += unpacked.bytes().length;
      if (bytesRead > MOST_BYTES) throw new Refusal("More than 8 GB at once; import it in parts.");
      parse(result, unpacked);
    } catch (Refusal refusal) {
      result.refuse(refusal.sentence());
    } catch (IOException broken) {
      result.refuse("It is damaged or cut off, or can't be opened.");
    } catch (RuntimeException unforeseen) {
      // a file that finds a hole in its reader must not take the others with it
      result.refuse("It can't be understood: " + unforeseen + ".");
    }
  }

  private void parse(FileResult result, Unpacking unpacked) throws Refusal {
    if (unpacked.kind() == FileKind.RESOURCE_FORK) {
      results.remove(result);
      return;
    }
    ActivityFile file = new ActivityFile(result.name(), unpacked.bytes(), zone);
    ActivityFile.Parsed parsed =
        switch (unpacked.kind()) {
          case FIT -> FitReader.read(file);
          case TCX -> TcxReader.read(file);
          case GPX -> GpxReader.read(file);
          case TABLE -> TableReader.read(file);
          case EMPTY -> throw new Refusal("It is empty.");
          case ZIP -> throw new Refusal("It is a ZIP inside another archive; unpack it first.");
          case GZIP -> throw new Refusal("It is packed twice; unpack it first.");
          case JSON -> throw new Refusal("JSON files are not read; export as FIT, TCX or CSV.");
          case XML, UNKNOWN, RESOURCE_FORK ->
              throw new Refusal("This kind of file is not read; FIT, TCX, GPX and CSV are.");
        };
    result.identify(file.sha256());
    parsed.failures().forEach(result::note);
    parsed.mornings().forEach(morning -> settle(result, morning));
    for (Activity activity : parsed.activities()) {
      candidates.add(new Candidate(result, unpacked.kind(), activity));
    }
  }

  private void settle(FileResult result, CheckIn morning) {
    result.tellOf(morning.date());
    if (settling.settle(morning)) result.countMorning();
    else result.countDuplicate();
  }

  private void settle() {
    candidates.sort(
        Comparator.comparingInt((Candidate c) -> -Telling.richness(c.activity()))
            .thenComparing(Candidate::kind)
            .thenComparingInt(candidate -> candidate.file().doubts()));
    for (Candidate candidate : candidates) {
      candidate.file().tellOf(candidate.activity().date());
      candidate.file().count(settling.settle(candidate.activity()));
    }
  }

  private Outcome outcome() {
    List<FileReport> reports =
        results.stream()
            .map(FileResult::report)
            .sorted(Comparator.comparingInt((FileReport report) -> -report.failures().size()))
            .toList();
    List<Original> originals =
        results.stream().map(FileResult::original).flatMap(Optional::stream).toList();
    return new Outcome(
        settling.change(),
        reports.stream().mapToInt(FileReport::activities).sum(),
        reports.stream().mapToInt(FileReport::mornings).sum(),
        reports.stream().mapToInt(FileReport::duplicates).sum(),
        reports,
        originals);
  }

  /** What has become of one file so far. */
  private static final class FileResult {
    private static final int MOST_FAILURES = 1_000;

    private final Found found;
    private final List<Failure> failures = new ArrayList<>();
    private String sha256 = "";
    private int activities;
    private int mornings;
    private int duplicates;
    private boolean worthKeeping;
    private Optional<Period> period = Optional.empty();

    FileResult(Found found) {
      this.found = found;
    }

    String name() {
      return found.name();
    }

    void identify(String content) {
      sha256 = content;
    }

    void refuse(String reason) {
      note(new Failure(name(), 0, reason));
    }

    void note(Failure failure) {
      if (failures.size() == MOST_FAILURES) return;
      String sentence = sentence(failure.reason());
      failures.add(new Failure(found.shown(), failure.row(), sentence, failure.taken()));
    }

    void tellOf(LocalDate date) {
      period = Optional.of(period.map(p -> p.with(date)).orElse(new Period(date, date)));
    }

    int doubts() {
      return failures.size();
    }

    void countMorning() {
      mornings++;
      worthKeeping = true;
    }

    void countDuplicate() {
      duplicates++;
    }

    void count(Settling.Fate fate) {
      if (fate == Settling.Fate.NEW) activities++;
      else duplicates++;
      if (fate != Settling.Fate.KNOWN) worthKeeping = true;
    }

    FileReport report() {
      return new FileReport(
          found.shown(), activities, mornings, duplicates, period, List.copyOf(failures));
    }

    private static String sentence(String reason) {
      String begun = reason.substring(0, 1).toUpperCase(Locale.ROOT) + reason.substring(1);
      return begun.endsWith(".") ? begun : begun + '.';
    }

    Optional<Original> original() {
      return worthKeeping
          ? Optional.of(new Original(sha256, found.name(), found.again()))
          : Optional.empty();
    }
  }
}
