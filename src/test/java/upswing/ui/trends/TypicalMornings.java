package upswing.ui.trends;

import java.util.List;
import upswing.load.Ledger;
import upswing.readiness.Mornings;
import upswing.training.SessionKind;
import upswing.training.Signal;
import upswing.training.Tag;
import upswing.ui.TypicalDesk;
import upswing.ui.TypicalRunner;

/** Mornings as runners know them, each with the card it gets. */
public final class TypicalMornings {

  /**
   * One morning.
   *
   * @param story what happened, as a runner would tell it
   */
  public record Typical(String story, TypicalRunner runner) {

    /** The card of the morning. */
    public VerdictCard card() {
      Ledger ledger = Ledger.of(runner.plan(), TypicalRunner.TODAY);
      return new VerdictWords(TypicalDesk.WORDS)
          .card(ledger, Mornings.of(ledger), TypicalRunner.TODAY);
    }
  }

  /** All of them, from the first morning to the doctor. */
  public static List<Typical> all() {
    return List.of(
        of("The third morning ever", calm().since(3)),
        of("Two weeks of mornings", calm().since(12)),
        of("All as ever, threshold planned", calm()),
        of("All as ever, a rest day", calm().plans(0, SessionKind.REST, 0)),
        of(
            "Better than ever: slept long, heart calm",
            calm().say(17, Signal.SLEEP, 560).say(17, Signal.RESTING_HEART_RATE, 42)),
        of("Sore on Monday and Tuesday, gone today", calm().say(15, 16, Signal.SORENESS, 5)),
        of("One short night", calm().say(17, Signal.SLEEP, 330)),
        of("Heart rate seven beats up", calm().say(17, Signal.RESTING_HEART_RATE, 55)),
        of("A week of low HRV, nothing else", calm().say(10, 17, Signal.HRV, 48, 50, 47)),
        of("Sore legs after the long run", calm().say(17, Signal.SORENESS, 5)),
        of("A bad mood", calm().say(17, Signal.MOOD, 2)),
        of("Much stress at work", thorough().say(17, Signal.STRESS, 5)),
        of("Yesterday's easy run was at 152 bpm", calm().ranAt(1, 45, 152)),
        of(
            "Short night and sore legs, threshold planned",
            calm().say(17, Signal.SLEEP, 330).say(17, Signal.SORENESS, 5)),
        of(
            "Short night and sore legs, easy run planned",
            calm()
                .say(17, Signal.SLEEP, 330)
                .say(17, Signal.SORENESS, 5)
                .plans(0, SessionKind.EASY, 45)),
        of(
            "Easy run too hard and a short night",
            calm().ranAt(1, 45, 152).say(17, Signal.SLEEP, 330)),
        of("Heart and legs, third morning, threshold planned", TypicalRunner.tired()),
        of("The same, easy run planned", TypicalRunner.tired().plans(0, SessionKind.EASY, 45)),
        of(
            "The same on a rest day, threshold tomorrow",
            TypicalRunner.tired()
                .plans(0, SessionKind.REST, 0)
                .plans(1, SessionKind.THRESHOLD, 55)
                .plans(2, SessionKind.EASY, 40)
                .plans(4, SessionKind.EASY, 60)),
        of(
            "A little more tired each day for ten days",
            thorough()
                .say(8, 17, Signal.FATIGUE, 3, 3, 3, 4)
                .say(8, 17, Signal.ENERGY, 3, 3, 3, 2)
                .say(8, 17, Signal.SORENESS, 3, 2, 3, 3)),
        of(
            "Heart and sleep a little off for ten days, feeling well",
            thorough()
                .say(8, 17, Signal.RESTING_HEART_RATE, 51, 50, 51, 52)
                .say(8, 17, Signal.HRV, 55, 57, 54)
                .say(8, 17, Signal.SLEEP, 425, 430, 410)),
        of("A fever", calm().ill(17)),
        of("Ill for nine days", calm().tag(Tag.ILL, 0, 1, 2, 3, 4, 5, 6, 7, 8)),
        of("The first morning after a cold", calm().tag(Tag.ILL, 1, 2, 3)),
        of(
            "The same, with a week of low HRV",
            calm().tag(Tag.ILL, 1, 2, 3).say(10, 17, Signal.HRV, 48, 50, 47)),
        of(
            "Three days after a half marathon, sore and short of sleep",
            calm()
                .raced(3, 21_098, 6_098)
                .say(15, 17, Signal.SORENESS, 5)
                .say(17, Signal.SLEEP, 340)),
        of("Six days after a half marathon, all as ever", calm().raced(6, 21_098, 6_098)),
        of(
            "A new watch for ten mornings",
            calm().device(8, Signal.HRV, "chest strap", "new watch")),
        of("No check-in, yesterday as ever", calm().silent(17)),
        of("No check-in on a rest day", calm().silent(17).plans(0, SessionKind.REST, 0)),
        of("No check-in, yesterday asked for ease", TypicalRunner.tired().silent(17)),
        of(
            "The left calf, sore for a week",
            calm().soreAt("left calf", 9, 17).say(9, 17, Signal.SORENESS, 3)),
        of(
            "Tired, sore and slow-hearted for two weeks",
            thorough()
                .say(4, 17, Signal.FATIGUE, 4, 5)
                .say(4, 17, Signal.ENERGY, 2)
                .say(4, 17, Signal.SORENESS, 4, 5)
                .say(4, 17, Signal.RESTING_HEART_RATE, 54)),
        of(
            "Little appetite and a low mood for two weeks",
            thorough().say(4, 17, Signal.APPETITE, 2).say(4, 17, Signal.MOOD, 2)),
        of("No period since November", calm().tag(Tag.PERIOD, 95)),
        of(
            "In the second half of the cycle, heart rate a little up",
            calm().tag(Tag.PERIOD, 20, 48, 76).say(17, Signal.RESTING_HEART_RATE, 50)));
  }

  private static Typical of(String story, TypicalRunner runner) {
    return new Typical(story, runner);
  }

  private static TypicalRunner calm() {
    return TypicalRunner.calm();
  }

  private static TypicalRunner thorough() {
    return TypicalRunner.calm().thorough();
  }

  private TypicalMornings() {}
}
