package upswing.ui.repair;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import upswing.readiness.Verdict;
import upswing.training.SessionKind;

/**
 * All that is to be seen of a repair.
 *
 * @param about what happened, in one line
 * @param heading how many changes there are
 * @param unchanged how many days stay as they are; or that nothing has to change
 * @param proof whether fewer changes might do
 */
record Sight(
    String about,
    String heading,
    String unchanged,
    List<Week> weeks,
    List<Line> lines,
    List<Figure> totals,
    String proof,
    String take,
    boolean takeable) {

  /** One week: its days, and its figures before and after. */
  record Week(
      LocalDate start,
      String phase,
      String number,
      boolean recovery,
      List<Day> days,
      String timeBefore,
      String timeAfter,
      double doneShare,
      String note,
      String spoken) {

    boolean isChanged() {
      return !timeBefore.equals(timeAfter);
    }
  }

  /**
   * One day, before and after.
   *
   * @param number which change it is; empty for a day that stays as it is
   * @param taken whether its change is ticked
   * @param past what became of a day that is over, in place of cards; empty to show the cards
   */
  record Day(
      LocalDate date,
      String label,
      boolean today,
      Verdict verdict,
      OptionalInt number,
      boolean taken,
      List<Card> before,
      List<Card> after,
      List<String> past,
      String spoken) {}

  /** One session: what it is, and its target in ever fewer words. */
  record Card(SessionKind kind, String title, List<String> targets) {

    boolean isRest() {
      return kind == SessionKind.REST;
    }
  }

  /** One change in the list. */
  record Line(
      LocalDate day,
      int number,
      String when,
      String what,
      String why,
      boolean taken,
      String spoken) {}

  /** One total before and after. */
  record Figure(String name, String before, String after, boolean better) {}
}
