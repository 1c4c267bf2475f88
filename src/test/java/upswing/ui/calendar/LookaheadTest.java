package upswing.ui.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import upswing.training.Session;
import upswing.ui.ConsequenceWords;
import upswing.ui.Desk;
import upswing.ui.TypicalDesk;
import upswing.ui.TypicalRunner;

/** What is asked of a drag before the pointer is there. */
class LookaheadTest {

  private static final LocalDate TODAY = TypicalRunner.TODAY;

  private final Desk desk = TypicalDesk.over(TypicalRunner.tired().plan());
  private final Session carried =
      desk.seen().plan().sessions().values().stream()
          .filter(session -> session.date().isAfter(TODAY))
          .filter(session -> session.kind().isQuality())
          .sorted(java.util.Comparator.comparing(Session::date).thenComparing(Session::id))
          .findFirst()
          .orElseThrow();
  private final Lookahead ahead =
      new Lookahead(desk, new ConsequenceWords(TypicalDesk.WORDS), () -> {});

  @Test
  void everyDayOfTwelveWeeksIsJudgedFromThePressOn() {
    ahead.begin(carried.date(), List.of(in(-3), in(10), in(84), in(85), in(120)));

    assertEquals(List.of(-3, 10, 84), known(-3, 10, 84, 85, 120));
  }

  @Test
  void whereThePointerGoesDaysFollow() {
    ahead.begin(carried.date(), List.of(in(10), in(120), in(200), in(210)));

    ahead.want(in(120));

    assertEquals(List.of(10, 120, 200), known(10, 120, 200, 210));
  }

  @Test
  void whatNobodyForesawIsJudgedWhenThePointerIsThere() {
    ahead.begin(carried.date(), List.of(in(10)));

    ahead.want(in(40));

    assertEquals(List.of(40), known(40));
  }

  @Test
  void afterTheDropNothingMoreIsAsked() {
    ahead.begin(carried.date(), List.of(in(10), in(120)));
    ahead.stop();

    ahead.want(in(120));

    assertEquals(List.of(10), known(10, 120));
  }

  private Aim in(int days) {
    LocalDate to = carried.date().plusDays(days);
    return new Aim(Optional.of(carried.id()), carried.date(), false, to, Optional.empty());
  }

  private List<Integer> known(Integer... days) {
    return Stream.of(days).filter(day -> ahead.of(in(day)).isPresent()).toList();
  }
}
