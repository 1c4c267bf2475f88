package upswing.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import upswing.training.EffortZone;
import upswing.training.Plan;
import upswing.training.PlanSamples;
import upswing.training.Session;
import upswing.training.SessionId;
import upswing.training.SessionKind;
import upswing.training.Workout;

/**
 * Weeks are written with a letter a day from Monday on: E easy, T threshold, R recovery run, L long
 * run, A race, - rest, . nothing; letters in brackets share a day.
 */
class EditsTest {

  private static final LocalDate MONDAY = LocalDate.of(2027, 2, 15);
  private static final Map<Character, SessionKind> KINDS =
      Map.of(
          'E',
          SessionKind.EASY,
          'T',
          SessionKind.THRESHOLD,
          'R',
          SessionKind.RECOVERY_RUN,
          'L',
          SessionKind.LONG,
          'A',
          SessionKind.RACE,
          '-',
          SessionKind.REST);

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a rest day takes the moved session's place    | -ETR-EL | move 3 5    | -E-RTEL
          a session joins another one on its day        | -ETR-EL | move 3 6    | -E.R-(ET)L
          what stays behind needs no rest day           | -(ET).-... | move 2T 4 | -E.T...
          two sessions change places                    | -ETR-EL | swap 3 6    | -EER-TL
          a copy leaves the first where it is           | -ETR-EL | copy 3 5    | -ETRTEL
          deleting leaves an empty day                  | -ETR-EL | delete 3    | -E.R-EL
          a rest day takes the place of what was there  | -(ER)TR-EL | rest 2   | --TR-EL
          a new rest day shifts up to the next one      | -ETR-EL | insert 2    | --ETREL
          an empty day takes the shift up as well       | -ETR.EL | insert 2    | --ETREL
          a race never moves, what is before it falls away | -ETRE-A | insert 6 | -ETRE-A
          before a race without rest the last day goes  | -ETREEA | insert 4    | -ET-REA
          a session put on a rest day replaces it       | -ETR-EL | paste 2 5   | -ETREEL
          """)
  void oneDay(String what, String before, String edit, String after) {
    Plan plan = plan(before);

    Optional<Edit> made = edit(plan, edit);

    assertEquals(after, written(made.map(e -> e.change().applyTo(plan)).orElse(plan), 1));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          two weeks change places           | -ETR-EL -E.R-E. | move      | -E.R-E. -ETR-EL
          a copy replaces the week after it | -ETR-EL -E.R-E. | duplicate | -ETR-EL -ETR-EL
          a cleared week is empty           | -ETR-EL -E.R-E. | clear     | ....... -E.R-E.
          """)
  void oneWeek(String what, String before, String edit, String after) {
    Plan plan = plan(before);
    Edit made =
        switch (edit) {
          case "move" -> WeekEdits.move(plan, MONDAY, MONDAY.plusDays(7)).orElseThrow();
          case "duplicate" -> WeekEdits.duplicate(plan, MONDAY, SessionId::fresh).orElseThrow();
          default -> WeekEdits.clear(plan, MONDAY).orElseThrow();
        };

    assertEquals(after, written(made.change().applyTo(plan), 2));
  }

  @ParameterizedTest
  @ValueSource(strings = {"move 3 3", "rest 1", "swap 3 3"})
  void whatChangesNothingIsNoEdit(String edit) {
    assertFalse(edit(plan("-ETR-EL"), edit).isPresent());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void everyEditTakenBackGivesTheSamePlan(long seed) {
    Plan plan = new PlanSamples(seed).plan();
    List<Session> all = plan.sessions().values().stream().sorted(byId()).toList();
    if (all.isEmpty()) all = List.of(Session.rest(MONDAY, SessionId.named("only")));
    Random random = new Random(seed);
    Session one = all.get(random.nextInt(all.size()));
    Session other = all.get(random.nextInt(all.size()));
    LocalDate day = one.date().plusDays(random.nextInt(20) - 10);
    List<Optional<Edit>> edits =
        List.of(
            Edits.move(plan, one.id(), day),
            Edits.copy(plan, one.id(), day, SessionId.named("copy")),
            Edits.swap(plan, one.id(), other.id()),
            Edits.delete(plan, List.of(one.id(), other.id())),
            Edits.cut(plan, List.of(one.id())),
            Edits.paste(plan, List.of(one, other), day, SessionId::fresh),
            Edits.restDay(plan, one.date(), SessionId.named("rest")),
            Edits.insertRestDay(plan, one.date(), SessionId.named("rest")),
            WeekEdits.move(plan, one.date(), day),
            WeekEdits.duplicate(plan, one.date(), SessionId::fresh),
            WeekEdits.clear(plan, one.date()));

    for (Optional<Edit> edit : edits) {
      Plan there = edit.map(e -> e.change().applyTo(plan)).orElse(plan);
      Plan back = edit.map(e -> e.change().inverse().applyTo(there)).orElse(there);
      assertEquals(plan, back);
    }
  }

  private static java.util.Comparator<Session> byId() {
    return java.util.Comparator.comparing(Session::id);
  }

  private static Optional<Edit> edit(Plan plan, String edit) {
    String[] words = edit.split(" ", -1);
    LocalDate day = day(words[1]);
    SessionId session = session(plan, words[1]);
    return switch (words[0]) {
      case "move" -> Edits.move(plan, session, day(words[2]));
      case "copy" -> Edits.copy(plan, session, day(words[2]), SessionId.fresh());
      case "swap" -> Edits.swap(plan, session, session(plan, words[2]));
      case "delete" -> Edits.delete(plan, List.of(session));
      case "rest" -> Edits.restDay(plan, day, SessionId.fresh());
      case "insert" -> Edits.insertRestDay(plan, day, SessionId.fresh());
      case "paste" ->
          Edits.paste(plan, List.of(plan.sessions().get(session)), day(words[2]), SessionId::fresh);
      default -> throw new IllegalArgumentException(edit);
    };
  }

  private static LocalDate day(String word) {
    return MONDAY.plusDays(word.charAt(0) - '1');
  }

  /** The first session of a day, or the one whose letter follows. */
  private static SessionId session(Plan plan, String word) {
    return plan.sessionsOn(day(word)).stream()
        .filter(s -> word.length() == 1 || KINDS.get(word.charAt(1)) == s.kind())
        .findFirst()
        .orElseThrow()
        .id();
  }

  private static Plan plan(String weeks) {
    Map<SessionId, Session> sessions = new HashMap<>();
    int day = 0;
    boolean shared = false;
    for (char letter : weeks.replace(" ", "").toCharArray()) {
      if (letter == '(') shared = true;
      else if (letter == ')') {
        shared = false;
        day++;
      } else {
        if (letter != '.') {
          SessionId id = SessionId.named(letter + " " + day);
          Workout workout = letter == '-' ? Workout.NONE : Workout.steady(40, EffortZone.EASY);
          sessions.put(id, Session.on(MONDAY.plusDays(day), id, KINDS.get(letter), workout));
        }
        if (!shared) day++;
      }
    }
    Plan empty = Plan.EMPTY;
    return new Plan(empty.runner(), Map.of(), sessions, Map.of(), empty.checkIns(), Map.of());
  }

  private static String written(Plan plan, int weeks) {
    return IntStream.range(0, weeks)
        .mapToObj(
            w ->
                IntStream.range(0, 7)
                    .mapToObj(d -> letters(plan.sessionsOn(MONDAY.plusDays(7L * w + d))))
                    .collect(Collectors.joining()))
        .collect(Collectors.joining(" "));
  }

  private static String letters(List<Session> sessions) {
    String letters =
        sessions.stream()
            .map(
                s ->
                    KINDS.entrySet().stream()
                        .filter(kind -> kind.getValue() == s.kind())
                        .map(kind -> kind.getKey().toString())
                        .findFirst()
                        .orElseThrow())
            .collect(Collectors.joining());
    if (letters.isEmpty()) return ".";
    return letters.length() == 1 ? letters : "(" + letters + ")";
  }
}
