package upswing.ui.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import upswing.load.BlockSummary;
import upswing.planning.BlockPlanner.Made;
import upswing.planning.BlockPlanner.Note;
import upswing.planning.Report;
import upswing.training.BlockSettings;
import upswing.training.Microcycle;
import upswing.training.Phase;
import upswing.training.Runner;
import upswing.training.SessionKind;
import upswing.ui.block.BlockPreview.Bar;
import upswing.ui.block.BlockPreview.Figure;
import upswing.ui.block.BlockPreview.Point;
import upswing.ui.block.BlockPreview.Tone;

/** Puts a made block into words and bars. */
final class PreviewMaker {

  private static final int MANY = 16;

  /** More rows than this would hide the block. */
  private static final int COSTS = 3;

  private final BlockWords words;

  PreviewMaker(BlockWords words) {
    this.words = words;
  }

  BlockPreview of(Made made, Runner runner) {
    MadeBlock block = new MadeBlock(made, runner);
    return new BlockPreview(
        title(made.block().settings()),
        aside(block),
        figures(block),
        bars(block),
        Kept.of(block, words),
        made.notes().stream().map(this::limit).toList());
  }

  /** The same with how good it is and what holds it back. */
  BlockPreview explained(BlockPreview preview, Report report) {
    List<Point> kept = new ArrayList<>(preview.kept());
    kept.add(new Point(words.of(report.standing()), ""));
    int changed = report.shifts().stream().mapToInt(Report.Shift::days).max().orElse(0);
    int days = 7 * preview.bars().size();
    kept.add(new Point(words.of("block.shifts", changed, days), ""));
    List<Point> limits = new ArrayList<>(preview.limits());
    report.costs().stream()
        .limit(COSTS)
        .map(
            cost ->
                new Point(
                    words.of(cost.note()),
                    words.of("block.cost", String.format(Locale.ROOT, "%.1f", cost.points()))))
        .forEach(limits::add);
    return new BlockPreview(
        preview.title(), preview.aside(), preview.figures(), preview.bars(), kept, limits);
  }

  private String title(BlockSettings settings) {
    boolean oneYear = settings.start().getYear() == settings.end().getYear();
    return words.of(
        "block.title",
        settings.weeks(),
        oneYear ? words.day(settings.start()) : words.dayAndYear(settings.start()),
        oneYear ? words.day(settings.end()) : words.dayAndYear(settings.end()));
  }

  private String aside(MadeBlock block) {
    int runs = block.sessions(session -> session.kind().isRun()).size();
    int other = block.sessions(s -> !s.kind().isRun() && s.kind() != SessionKind.REST).size();
    return words.of(other == 0 ? "block.aside" : "block.aside.other", runs, other);
  }

  private List<Figure> figures(MadeBlock block) {
    BlockSummary summary = block.summary();
    long recovery = block.weeks().stream().filter(Microcycle::recovery).count();
    List<Figure> figures = new ArrayList<>();
    figures.add(figure(words.time(summary.minutes()), "all"));
    figures.add(figure(words.time(summary.biggestMinutes()), "biggest"));
    figures.add(figure(Long.toString(recovery), recovery == 1 ? "recovery.one" : "recovery"));
    summary.easyShare().ifPresent(share -> figures.add(figure(percent(share), "easy")));
    int rest = block.fewestRestDays();
    figures.add(figure(Integer.toString(rest), rest == 1 ? "rest.one" : "rest"));
    OptionalDouble step = block.steepestStep();
    step.ifPresent(share -> figures.add(figure(signed(share), "step")));
    return figures;
  }

  private Figure figure(String value, String about) {
    return new Figure(value, words.of("block.figure." + about));
  }

  private List<Bar> bars(MadeBlock block) {
    List<Bar> bars = new ArrayList<>();
    for (Microcycle week : block.weeks()) {
      int number = bars.size() + 1;
      double minutes = block.minutes(week);
      boolean easy = week.recovery() || block.isBrokenOff(week);
      Tone tone = week.phase() == Phase.TAPER ? Tone.TAPER : easy ? Tone.RECOVERY : Tone.BUILD;
      String kind = week.recovery() ? words.of("block.week.recovery") : phase(week.phase());
      int away = block.settings().daysAway(week.start());
      if (away > 0) kind = words.of("block.week.away", kind, away);
      bars.add(
          new Bar(
              words.of(block.weeks().size() > MANY ? "block.week.short" : "block.week", number),
              minutes,
              block.raceMinutes(week),
              BlockWords.clock(minutes),
              tone,
              words.of(
                  "block.week.spoken",
                  number,
                  words.day(week.start()),
                  kind,
                  words.time(minutes))));
    }
    return bars;
  }

  private String phase(Phase phase) {
    return words.of("phase." + phase).toLowerCase(Locale.ROOT);
  }

  private Point limit(Note note) {
    return new Point(words.of(note), "");
  }

  private static String percent(double share) {
    return Math.round(share * 100) + " %";
  }

  private static String signed(double share) {
    String number = String.format(Locale.ROOT, "%.1f %%", Math.abs(share) * 100);
    return number.startsWith("0.0") ? "0 %" : (share < 0 ? "−" : "+") + number;
  }
}
