package upswing.ui.block;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import upswing.training.Microcycle;
import upswing.training.Phase;
import upswing.training.Session;
import upswing.training.SessionKind;
import upswing.ui.block.BlockPreview.Point;

/** What a made block keeps to. Each sentence is worked out from its sessions, or it isn't said. */
final class Kept {

  private static final double LONGER_AT_MOST = 1.10;
  private static final double MINUTE = 1;

  private final MadeBlock block;
  private final BlockWords words;
  private final List<Point> points = new ArrayList<>();

  private Kept(MadeBlock block, BlockWords words) {
    this.block = block;
    this.words = words;
  }

  static List<Point> of(MadeBlock block, BlockWords words) {
    Kept kept = new Kept(block, words);
    kept.hardDaysApart();
    kept.recoveryWeeks();
    kept.longRuns();
    kept.taper();
    kept.easyShare();
    return kept.points;
  }

  private void hardDaysApart() {
    List<Session> hard = block.sessions(Kept::isHard);
    List<Session> key = block.sessions(session -> session.kind().isQuality());
    if (hard.size() < 2 || daysApart(hard) < 2) return;
    say("block.kept.hard", key.size() > 1 && daysApart(key) >= 2 ? "block.kept.hard.far" : "");
  }

  private void recoveryWeeks() {
    double[] cuts = block.recoveryCuts();
    if (cuts.length == 0) return;
    boolean noIntervals =
        block
            .sessions(
                s ->
                    s.kind() == SessionKind.INTERVALS
                        && block.weeks().stream().anyMatch(w -> w.recovery() && w.holds(s.date())))
            .isEmpty();
    int least = percent(Arrays.stream(cuts).min().orElseThrow());
    int most = percent(Arrays.stream(cuts).max().orElseThrow());
    String cut =
        least == most ? words.of("block.cut", least) : words.of("block.cut.range", least, most);
    String often = often();
    points.add(
        new Point(
            words.of(noIntervals ? "block.kept.recovery" : "block.kept.recovery.some", often, cut),
            ""));
  }

  private String often() {
    List<Microcycle> weeks = block.weeks();
    int[] numbers =
        IntStream.range(0, weeks.size())
            .filter(i -> weeks.get(i).recovery())
            .map(i -> i + 1)
            .toArray();
    int every = numbers[0];
    boolean even = IntStream.range(0, numbers.length).allMatch(i -> numbers[i] == every * (i + 1));
    if (even && (every == 3 || every == 4)) return words.of("block.kept.recovery.every." + every);
    String listed = String.join(", ", Arrays.stream(numbers).mapToObj(Integer::toString).toList());
    return words.of("block.kept.recovery.weeks", numbers.length, listed);
  }

  private void longRuns() {
    List<Session> runs = block.sessions(session -> session.kind() == SessionKind.LONG);
    if (runs.isEmpty() || block.settings().longestMinutes() <= 0) return;
    for (Session run : runs) {
      boolean early = run.date().isBefore(block.settings().start().plusDays(30));
      double longest =
          Math.max(
              early ? block.settings().longestMinutes() : 0,
              runs.stream()
                  .filter(other -> other.date().isBefore(run.date()))
                  .filter(other -> !other.date().isBefore(run.date().minusDays(30)))
                  .mapToDouble(block::minutes)
                  .max()
                  .orElse(0));
      if (block.minutes(run) > longest * LONGER_AT_MOST + MINUTE) return;
    }
    say("block.kept.long", "");
  }

  private void taper() {
    OptionalDouble cut = block.taperCut();
    long weeks = block.weeks().stream().filter(week -> week.phase() == Phase.TAPER).count();
    if (cut.isEmpty() || weeks < 2) return;
    boolean sharp =
        !block
            .sessions(
                session ->
                    session.kind().isQuality()
                        && session.date().isAfter(block.settings().end().minusDays(17)))
            .isEmpty();
    points.add(
        new Point(
            words.of(
                sharp ? "block.kept.taper.sharp" : "block.kept.taper",
                words.of("block.kept.taper.weeks", weeks),
                words.of("block.cut", percent(cut.getAsDouble()))),
            ""));
  }

  private void easyShare() {
    OptionalDouble share = block.summary().easyShare();
    if (share.isEmpty() || share.getAsDouble() < 0.75) return;
    say("block.kept.easy", "block.kept.easy.why");
  }

  private void say(String sentence, String aside) {
    points.add(new Point(words.of(sentence), aside.isEmpty() ? "" : words.of(aside)));
  }

  private static boolean isHard(Session session) {
    return session.kind().isQuality()
        || session.kind() == SessionKind.LONG
        || session.kind() == SessionKind.RACE;
  }

  private static long daysApart(List<Session> sessions) {
    return IntStream.range(1, sessions.size())
        .mapToLong(i -> ChronoUnit.DAYS.between(sessions.get(i - 1).date(), sessions.get(i).date()))
        .min()
        .orElse(Long.MAX_VALUE);
  }

  private static int percent(double share) {
    return (int) Math.round(share * 100);
  }
}
