package upswing.ui.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import upswing.planning.Consequence.Fit;
import upswing.training.Plan;
import upswing.training.Session;
import upswing.training.SessionId;
import upswing.training.SessionKind;
import upswing.ui.Desk;
import upswing.ui.Messages;
import upswing.ui.Prospect;
import upswing.ui.window.SampleDesk;

class CalendarViewModelTest {

  private static final LocalDate WEDNESDAY = LocalDate.of(2027, 2, 17);

  private final Desk desk = SampleDesk.ofBlock().desk();
  private final CalendarViewModel calendar =
      new CalendarViewModel(desk, new Messages(Locale.ENGLISH));
  private final CalendarDeeds deeds =
      new CalendarDeeds(desk, calendar, new Messages(Locale.ENGLISH));

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          BLOCK | 2027-02-17 | Half marathon block    | 4 Jan – 28 Mar 2027 · race in 39 days
          MONTH | 2027-02-17 | February 2027          | weeks 5 – 8 of 12 · race in 39 days
          WEEK  | 2027-02-17 | Week 7 of 12 · Build   | 15 – 21 February 2027
          WEEK  | 2027-03-01 | Week 9 of 12 · Peak    | 1 – 7 March 2027
          WEEK  | 2027-12-29 | Week                   | 27 December 2027 – 2 January 2028
          BLOCK | 2027-06-01 | June 2027              | ''
          """)
  void whatIsShownHasATitle(CalendarSpan span, LocalDate day, String name, String about) {
    calendar.spanProperty().set(span);
    calendar.choose(day, Optional.empty());

    assertEquals(new Title(name, about), calendar.titleProperty().get());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"WEEK, 2027-02-24", "MONTH, 2027-03-17", "BLOCK, 2027-03-17"})
  void goingOnTurnsAPage(CalendarSpan span, LocalDate day) {
    calendar.spanProperty().set(span);

    calendar.turn(1);

    assertEquals(day, desk.chosenProperty().get());
  }

  @Test
  void shiftExtendsFromWhereItBegan() {
    calendar.choose(WEDNESDAY, Optional.empty());
    calendar.walk(1, true);
    calendar.walk(1, true);

    assertTrue(calendar.selectionProperty().get().holds(WEDNESDAY));
    assertTrue(calendar.selectionProperty().get().holds(WEDNESDAY.plusDays(2)));

    calendar.walk(-7, true);

    assertFalse(calendar.selectionProperty().get().holds(WEDNESDAY.plusDays(1)));
    assertTrue(calendar.selectionProperty().get().holds(WEDNESDAY.minusDays(5)));
  }

  @Test
  void theDayChosenInAChartIsChosenHere() {
    desk.chosenProperty().set(LocalDate.of(2027, 2, 13));

    assertEquals(LocalDate.of(2027, 2, 13), calendar.selectionProperty().get().day());
  }

  @Test
  void cutAndPasteIsTwoUndos() {
    Plan before = desk.seen().plan();
    calendar.choose(WEDNESDAY, Optional.of(only(WEDNESDAY).id()));

    deeds.cut();
    calendar.choose(WEDNESDAY.plusDays(2), Optional.empty());
    deeds.paste();

    assertEquals(List.of(), desk.seen().plan().sessionsOn(WEDNESDAY));
    assertEquals("THRESHOLD", kinds(WEDNESDAY.plusDays(2)));
    desk.undo();
    desk.undo();
    assertEquals(before, desk.seen().plan());
  }

  @ParameterizedTest(name = "cut, then on {0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2027-02-17 |                        |
          2027-02-19 | If you paste on Fri 19 | FITS
          2027-02-20 | If you paste on Sat 20 | BREAKS
          """)
  void whatIsCutSaysWhatPastingWouldLeadTo(LocalDate day, String title, Fit fit) {
    calendar.choose(WEDNESDAY, Optional.of(only(WEDNESDAY).id()));
    deeds.cut();

    calendar.choose(day, Optional.empty());

    assertEquals(Optional.ofNullable(title), looked().map(Prospect::title));
    assertEquals(Optional.ofNullable(fit), looked().map(p -> p.consequence().fit()));
    deeds.paste();
    calendar.choose(day.plusDays(7), Optional.empty());
    assertEquals(Optional.empty(), looked());
  }

  @Test
  void whatIsCopiedIsLookedAtUntilItIsPutAwayAndCanStillBePasted() {
    calendar.choose(WEDNESDAY, Optional.of(only(WEDNESDAY).id()));
    deeds.copy();
    calendar.walk(1, false);
    assertTrue(looked().isPresent());

    assertTrue(deeds.putAway());
    calendar.walk(1, false);

    assertEquals(Optional.empty(), looked());
    assertFalse(deeds.putAway());
    deeds.paste();
    assertEquals("THRESHOLD", kinds(WEDNESDAY.plusDays(2)));
  }

  @Test
  void aDropOnACardSwapsAndOneUndoTakesItBack() {
    Plan before = desk.seen().plan();
    LocalDate saturday = LocalDate.of(2027, 2, 20);

    deeds.drop(
        Carry.taken(Optional.of(only(WEDNESDAY).id()), WEDNESDAY)
            .onto(saturday, false, Optional.of(only(saturday).id()), ""));

    assertEquals("EASY", kinds(WEDNESDAY));
    assertEquals("THRESHOLD", kinds(saturday));
    desk.undo();
    assertEquals(before, desk.seen().plan());
  }

  @Test
  void openingLeadsToTheSessionOrToTheEmptyDay() {
    StringBuilder opened = new StringBuilder();
    calendar.leadTo(
        new CalendarDoors() {
          @Override
          public void session(SessionId session) {
            opened.append(desk.seen().plan().sessions().get(session).kind()).append(' ');
          }

          @Override
          public void line(SessionId session, String typed) {
            opened
                .append("line of ")
                .append(typed)
                .append(desk.seen().plan().sessions().get(session).kind())
                .append(' ');
          }

          @Override
          public void emptyDay(LocalDate date, String typed) {
            opened.append(date).append(' ').append(typed);
          }
        });

    calendar.choose(WEDNESDAY, Optional.empty());
    calendar.open();
    calendar.openLine("4 ");
    calendar.choose(LocalDate.of(2027, 6, 1), Optional.empty());
    calendar.openLine("5");

    assertEquals("THRESHOLD line of 4 THRESHOLD 2027-06-01 5", opened.toString());
  }

  @Test
  void everyKindBeginsWithSomethingToDo() {
    for (SessionKind kind : SessionKind.values()) {
      assertEquals(kind == SessionKind.REST, Starters.of(kind).parts().isEmpty(), kind.name());
    }
  }

  private Optional<Prospect> looked() {
    return desk.outlook().prospectProperty().get();
  }

  private Session only(LocalDate date) {
    return desk.seen().plan().sessionsOn(date).getFirst();
  }

  private String kinds(LocalDate date) {
    return desk.seen().plan().sessionsOn(date).stream()
        .map(s -> s.kind().name())
        .collect(Collectors.joining(" "));
  }
}
