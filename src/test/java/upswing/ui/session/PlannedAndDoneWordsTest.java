package upswing.ui.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import upswing.load.Ledger;
import upswing.training.Activity;
import upswing.training.Plan;
import upswing.training.Session;
import upswing.ui.Messages;
import upswing.ui.window.SampleBlock;

class PlannedAndDoneWordsTest {

  private final Plan plan = SampleBlock.plan();
  private final Ledger ledger = Ledger.of(plan, SampleBlock.TODAY);
  private final PlannedAndDoneWords words =
      new PlannedAndDoneWords(new Messages(Locale.ENGLISH), ledger);

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          an easy run too hard | 2027-02-13 | Time           | 40 min        | 41 min
          an easy run too hard | 2027-02-13 | Distance       | about 6.9 km  | 7 km
          an easy run too hard | 2027-02-13 | Pace           | about 5:49 /km | 5:52 /km
          an easy run too hard | 2027-02-13 | Heart rate     | ≤ 138 bpm     | 149 bpm, harder
          an easy run too hard | 2027-02-13 | Effort         | up to 3 of 10 | 6 of 10, harder
          an easy run too hard | 2027-02-13 | Load, points   | 41            | 41
          a threshold session  | 2027-02-10 | Heart rate     |               | 154 bpm
          a threshold session  | 2027-02-10 | Effort         |               | 7 of 10
          a missed run         | 2027-01-21 | Time           | 30 min        |
          a missed run         | 2027-01-21 | Heart rate     | ≤ 138 bpm     |
          a long run to come   | 2027-02-21 | Time           | 98 min        |
          a race by its length | 2027-03-28 | Distance       | 21.1 km       |
          a race by its length | 2027-03-28 | Pace           | 4:41 /km      |
          a rest day           | 2027-02-15 | none           |               |
          """)
  void plannedStandsBesideDone(
      String what, LocalDate date, String name, String planned, String done) {
    Session session = plan.sessionsOn(date).getFirst();

    List<String> row =
        words.of(session, ledger.doneFor(session.id())).rows().stream()
            .filter(one -> one.name().equals(name))
            .flatMap(one -> Stream.of(one.planned(), one.done() + (one.harder() ? ", harder" : "")))
            .toList();

    List<String> expected =
        Stream.of(planned, done).map(figure -> Objects.requireNonNullElse(figure, "")).toList();
    assertEquals(name.equals("none") ? List.of() : expected, row);
  }

  @Test
  void whatNobodyPlannedStandsAlone() {
    Activity done = ledger.activitiesOn(LocalDate.of(2027, 2, 13)).getFirst();

    PlannedAndDone beside = words.of(done);

    assertEquals("Run", beside.title());
    assertEquals(List.of(), beside.rows().stream().filter(r -> !r.planned().isEmpty()).toList());
  }
}
