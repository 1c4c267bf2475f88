package upswing.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import upswing.ui.trends.MorningsPage;

/**
 * Makes the pages about verdicts again: the tables of {@code readiness-evaluation.md} between its
 * two marks, and the typical mornings.
 */
public final class Evaluation {

  private static final int YEARS = 200;
  private static final int RUNNERS = 250;
  private static final long SEED = 20270217;
  private static final String BEGIN = "<!-- tables: made, not written -->\n";
  private static final String END = "<!-- end of tables -->";

  private static final List<Nature> NATURES =
      List.of(
          Nature.of(0, 0),
          Nature.of(0.3, 0.3),
          Nature.MODERATE,
          Nature.of(0.5, 0.5),
          new Nature(0.3, 0.5, 0.3, 0, 0),
          new Nature(0.3, 0.5, 0, 1, 1));

  private final StringBuilder out = new StringBuilder();

  /**
   * The folder of the pages is the first argument; with a second one, {@code mornings}, the tables
   * stay as they are.
   */
  public static void main(String[] args) throws IOException {
    Path docs = Path.of(args[0]);
    Files.writeString(docs.resolve("mornings.md"), MorningsPage.text());
    if (args.length < 2 || !args[1].equals("mornings"))
      tables(docs.resolve("readiness-evaluation.md"));
  }

  private static void tables(Path page) throws IOException {
    String text = Files.readString(page);
    int from = text.indexOf(BEGIN) + BEGIN.length();
    String tables = new Evaluation().tables();
    Files.writeString(page, text.substring(0, from) + tables + text.substring(text.indexOf(END)));
  }

  private String tables() {
    line("");
    line(
        String.format(
            Locale.ROOT,
            "**Healthy years: episodes a year without a cause** (%d runner-years each)",
            YEARS));
    line("");
    line("| signals correlated | days correlated | | red | amber or red | two kinds twice |");
    line("|---|---|---|---|---|---|");
    NATURES.forEach(this::healthy);
    for (Nature nature : List.of(Nature.MODERATE, Nature.of(0.3, 0.3))) troubles(nature);
    return out.toString();
  }

  private void healthy(Nature nature) {
    List<Life> lives = Trial.healthy(nature, YEARS, SEED);
    List<double[]> verdicts = Trial.run(Detector.VERDICT, lives);
    line(
        String.format(
            Locale.ROOT,
            "| %.1f | %.1f | %s | %.2f | %.1f | %.1f |",
            nature.between(),
            nature.daily(),
            nature.missing() > 0
                ? "30 %% of mornings missing".formatted()
                : nature.season() > 0 ? "season and fitness drift" : "",
            Trial.episodesAYear(verdicts, 2),
            Trial.episodesAYear(verdicts, 1),
            Trial.episodesAYear(Trial.run(Detector.TWO_KINDS_TWICE, lives), 1)));
  }

  private void troubles(Nature nature) {
    List<Life> healthy = Trial.healthy(nature, YEARS, SEED);
    List<double[]> verdicts = Trial.run(Detector.VERDICT, healthy);
    double aYear = Trial.episodesAYear(verdicts, 2);
    line("");
    line(
        String.format(
            Locale.ROOT,
            "**What is found** (signals %.1f, days %.1f; %d runners each; every rule set to %.2f"
                + " episodes a healthy year)",
            nature.between(),
            nature.daily(),
            RUNNERS,
            aYear));
    line("");
    line(
        "| trouble | rule | found in 28 days | median day | within 4 mornings of the first possible"
            + " | … of the first possible from what is noted |");
    line("|---|---|---|---|---|---|");
    Best anyone = new Best(Trouble.OVERREACHINGS, Best.Sight.NOTED);
    double anyLimit = Trial.limitFor(Trial.run(anyone, healthy), aYear);
    for (Trouble trouble : Trouble.values()) {
      if (trouble == Trouble.NONE) continue;
      List<Life> lives = Trial.troubled(nature, trouble, RUNNERS, SEED);
      int[] first = soonest(Best.knowing(trouble), healthy, lives, aYear);
      Best noting = new Best(List.of(trouble), Best.Sight.NOTED);
      int[] noted = soonest(noting, healthy, lives, aYear);
      row(trouble, "best possible: knows the truth", first, first, noted);
      row(trouble, "best from what is noted", noted, first, noted);
      if (Trouble.OVERREACHINGS.contains(trouble)) {
        int[] any = Trial.delays(Trial.run(anyone, lives), anyLimit);
        row(trouble, "… that does not know which of the four", any, first, noted);
      }
      List<double[]> ours = Trial.run(Detector.VERDICT, lives);
      row(trouble, "**red**", Trial.delays(ours, 2), first, noted);
      row(trouble, "amber or red", Trial.delays(ours, 1), first, noted);
      for (Detector.Simple simple : Detector.Simple.RULES) {
        row(trouble, simple.name(), soonest(simple.rule(), healthy, lives, aYear), first, noted);
      }
    }
    line("");
    line("Simpler rules with their usual limits speak in a healthy year:");
    for (Detector.Simple simple : Detector.Simple.RULES) {
      double often = Trial.episodesAYear(Trial.run(simple.rule(), healthy), simple.usualLimit());
      line(String.format(Locale.ROOT, "- %s: %.1f times", simple.name(), often));
    }
  }

  /** The mornings a rule needs when it may speak so often in a healthy year. */
  private static int[] soonest(Detector rule, List<Life> healthy, List<Life> lives, double aYear) {
    return Trial.delays(Trial.run(rule, lives), Trial.limitFor(Trial.run(rule, healthy), aYear));
  }

  private void row(Trouble trouble, String rule, int[] delays, int[] best, int[] noted) {
    int median = Trial.median(delays);
    line(
        String.format(
            Locale.ROOT,
            "| %s | %s | %.0f %% | %s | %.0f %% | %.0f %% |",
            trouble.name().toLowerCase(Locale.ROOT).replace('_', ' '),
            rule,
            100 * Trial.shareFound(delays),
            median == Trial.NOT_FOUND ? "–" : Integer.toString(median),
            100 * Trial.shareWithin(4, delays, best),
            100 * Trial.shareWithin(4, delays, noted)));
  }

  private void line(String text) {
    out.append(text).append('\n');
  }
}
