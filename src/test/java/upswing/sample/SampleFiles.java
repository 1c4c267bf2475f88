package upswing.sample;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import upswing.edit.WorkoutText;
import upswing.example.Example;
import upswing.training.Plan;
import upswing.training.Session;
import upswing.training.SessionId;
import upswing.training.SessionKind;

/**
 * Writes {@code assets/sample}: what the example's runner ran and felt up to the example's today.
 *
 * <p>The same files every time. Run it again whenever the planner changes its block.
 */
public final class SampleFiles {

  private static final LocalDate FIRST = LocalDate.of(2026, 11, 9);
  private static final LocalDate MISSED_WEEK = LocalDate.of(2027, 1, 18);
  private static final LocalDate TOO_HARD = LocalDate.of(2027, 2, 13);

  /** Writes both files into a folder, {@code assets/sample} unless another one is named. */
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args.length > 0 ? args[0] : "assets/sample");
    Files.createDirectories(folder);
    try (Writer out =
        new OutputStreamWriter(
            new GZIPOutputStream(Files.newOutputStream(folder.resolve("runs.tcx.gz"))),
            StandardCharsets.UTF_8)) {
      SampleRun.write(out, done(), TOO_HARD, new Random(17));
    }
    Files.writeString(folder.resolve("mornings.csv"), SampleMornings.csv(new Random(2027)));
  }

  /** Every session that was done: eight weeks without a plan, then the block up to yesterday. */
  static List<Session> done() {
    List<Session> done = new ArrayList<>();
    for (LocalDate monday = FIRST;
        monday.isBefore(Example.settings().start());
        monday = monday.plusWeeks(1)) {
      int week = (int) (monday.toEpochDay() - FIRST.toEpochDay()) / 7;
      done.add(typed(monday.plusDays(1), 35 + week % 3 * 5 + " easy"));
      done.add(
          typed(monday.plusDays(2), week % 2 == 0 ? "10 easy, 3x8 @ T 2 jog, 10 easy" : "40 easy"));
      done.add(typed(monday.plusDays(5), "35 easy"));
      done.add(typed(monday.plusDays(6), 60 + Math.min(week * 3, 15) + " long"));
    }
    Plan plan = Example.block().applyTo(Plan.EMPTY);
    plan.sessionsByDate()
        .headMap(Example.TODAY, false)
        .values()
        .forEach(
            day ->
                day.stream()
                    .filter(s -> s.kind() != SessionKind.REST)
                    .filter(s -> !missed(s))
                    .forEach(done::add));
    return done;
  }

  private static boolean missed(Session session) {
    return session.kind() == SessionKind.RECOVERY_RUN
        && !session.date().isBefore(MISSED_WEEK)
        && session.date().isBefore(MISSED_WEEK.plusDays(7));
  }

  private static Session typed(LocalDate date, String line) {
    WorkoutText.Understood understood = WorkoutText.parse(line).orElseThrow();
    return Session.on(
        date, SessionId.named("before " + date), understood.kind(), understood.workout());
  }

  private SampleFiles() {}
}
