package upswing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import upswing.cli.Terminal;
import upswing.example.Example;

/** What is asked on the command line, over real data in a folder of its own. */
class CommandLineTest {

  private static final String BLOCK =
      "block --goal half --race 2027-03-28 --weekly 3h --days TUE,WED,SAT,SUN --today 2027-01-02";

  @TempDir private Path folder;
  private StringWriter out = new StringWriter();
  private StringWriter err = new StringWriter();

  @BeforeEach
  void nothingSaidYet() {
    out = new StringWriter();
    err = new StringWriter();
  }

  private int ask(String line, Path... files) {
    nothingSaidYet();
    List<String> args = new ArrayList<>(List.of("--data", folder.resolve("data").toString()));
    args.addAll(List.of(line.split(" ")));
    for (Path file : files) args.add(file.toString());
    PrintWriter toOut = new PrintWriter(out, true);
    PrintWriter toErr = new PrintWriter(err, true);
    Home home = new Home(Map.of(), "Linux", toOut, toErr);
    return new Terminal(home, Example.CLOCK).run(toOut, toErr, args.toArray(String[]::new));
  }

  private JsonNode answer(String line, Path... files) {
    ask(line + " --json", files);
    return JsonMapper.shared().readTree(out.toString());
  }

  @ParameterizedTest(name = "{0} ends with {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          --help                                  | 0 | Usage: upswing
          list blocks                             | 0 | Nothing there
          check                                   | 0 | every recovery rule holds
          readiness                               | 0 | 2027-02-17
          nonsense                                | 2 | nonsense
          list shoes                              | 2 | shoes
          list sessions --from yesterday          | 2 | 2027-02-17, not yesterday
          block                                   | 2 | --goal
          block --goal 7k --weekly 3h --days SUN  | 2 | 5k, 10k, half
          block --goal 5k --weekly soon --days SUN| 2 | 3h, 2h50 or 90
          block --goal 5k --days TUE,SUN          | 1 | --weekly 3h
          block --goal 5k --weekly 3h             | 1 | --days
          block --goal 5k --weekly 3h --days SUN --race 2027-05-02 | 1 | 1 day a week is too few
          replan                                  | 1 | No block is planned
          replan --race soon                      | 2 | soon
          import nowhere.fit                      | 1 | no file or folder nowhere.fit
          export plan.docx                        | 1 | .pdf, .png, .svg, .csv or .json
          export plan.pdf                         | 1 | no block yet
          review                                  | 0 | One thing to change
          review --week 2027-02-22                | 1 | has not begun
          review --week soon                      | 2 | 2027-02-17, not soon
          review week.docx                        | 1 | .pdf, .png or .svg
          restore nowhere.zip                     | 1 | no file nowhere.zip
          readiness --from 2027-02-18             | 1 | comes after
          screenshot --view attic                 | 1 | no view called attic
          screenshot --size big                   | 2 | 1440x900
          """)
  void everyEndHasItsStatusAndItsSentence(String line, int status, String sentence) {
    assertEquals(status, ask(line), () -> out + "" + err);

    String said = status == 0 ? out.toString() : err.toString();
    assertTrue(said.contains(sentence), said);
  }

  @Test
  void aBlockIsPrintedAndOnlyKeptWhenAsked() {
    JsonNode block = answer(BLOCK);
    assertEquals("2027-01-04", block.get("start").asString());
    assertEquals(12, block.get("weeks").size());
    JsonNode week = block.get("weeks").get(3);
    assertEquals("base", week.get("phase").asString());
    assertTrue(week.get("recovery").asBoolean());
    assertTrue(week.get("minutes").asDouble() > 100);
    assertEquals(0, answer("list sessions").size());

    assertEquals(0, ask(BLOCK + " --save"));
    assertTrue(out.toString().contains("W1 Base: "), out.toString());

    JsonNode sessions = answer("list sessions");
    assertEquals(84, sessions.size());
    for (String key : List.of("date", "kind", "minutes", "load", "state", "text")) {
      assertTrue(sessions.get(0).has(key), key);
    }
  }

  @Test
  void aReplanSaysWhyAndIsOnlyKeptWhenAsked() {
    ask(BLOCK + " --save");
    String days = "replan --travel 2027-01-12..2027-01-18 --today 2027-01-11";
    JsonNode before = answer("list sessions");

    JsonNode replanned = answer(days);

    JsonNode first = replanned.get("changes").get(0);
    assertEquals("2027-01-12", first.get("date").asString());
    assertEquals("rest", first.get("after").get(0).get("kind").asString());
    assertEquals("No training: journey", first.get("why").asString());
    assertEquals(before, answer("list sessions"));
    assertEquals(0, ask(days + " --save"));
    assertTrue(out.toString().contains("(No training: journey)"), out.toString());
    assertEquals("rest", answer("list sessions").get(8).get("kind").asString());
    JsonNode fewer = answer("replan --days TUE,SAT,SUN --today 2027-01-11").get("changes");
    assertTrue(
        fewer.valueStream().anyMatch(row -> row.get("why").asString().contains("no longer free")),
        fewer.toString());
    JsonNode later = answer("replan --race 2027-05-04 --today 2027-01-11");
    assertTrue(
        later
            .get("changes")
            .valueStream()
            .anyMatch(row -> row.get("date").asString().equals("2027-05-04")),
        later.toString());
    assertEquals(1, ask("replan --race 2028-03-28 --today 2027-01-11"));
    assertTrue(err.toString().contains("24 weeks at most"), err.toString());
    assertEquals(2, ask("replan --ill soon --today 2027-01-11"));
    assertTrue(err.toString().contains("2027-02-10..2027-02-14, not soon"), err.toString());
  }

  @Test
  void whatIsImportedIsListedAndNeverDoubled() throws IOException {
    Path run = copy("upswing/exchange/fit/garmin-fenix-5-run.fit");
    JsonNode first = answer("import", run);
    assertEquals(1, first.get("imported").asInt());
    assertEquals(0, first.get("failed").size());

    JsonNode again = answer("import", run);
    assertEquals(0, again.get("imported").asInt());
    assertEquals(1, again.get("duplicates").asInt());

    JsonNode activity = answer("list activities").get(0);
    assertEquals("2017-06-11T14:34:09Z", activity.get("start").asString());
    assertEquals("run", activity.get("sport").asString());
    assertEquals(56.89, activity.get("timerSeconds").asDouble(), 1);
    assertEquals(157.56, activity.get("meters").asDouble(), 0.8);
    assertEquals(90, activity.get("averageHeartRate").asInt(), 1);
    assertEquals("garmin-fenix-5-run.fit", activity.get("source").asString());
  }

  @Test
  void aRefusedFileSaysWhyAndTheRestGoesIn() throws IOException {
    Path bad = Files.writeString(folder.resolve("broken.fit"), "no FIT at all");
    Path good = copy("upswing/exchange/fit/garmin-fenix-5-run.fit");

    assertEquals(1, ask("import", bad, good));

    assertTrue(err.toString().startsWith("broken.fit"), err.toString());
    assertEquals(1, answer("list activities").size());
  }

  @Test
  void theExampleIsJudgedCheckedAndWritten() throws IOException {
    assertEquals(0, ask("demo --into " + folder.resolve("data")));

    assertEquals("red", answer("readiness").get("verdict").asString());
    JsonNode reason = answer("readiness").get("reasons").get(0);
    for (String key : List.of("signal", "value", "low", "high", "since")) {
      assertTrue(reason.has(key), key);
    }
    JsonNode findings = answer("check").get("findings");
    JsonNode finding = findings.get(0);
    assertTrue(findings.valueStream().anyMatch(f -> f.get("rule").asString().equals("R28")));
    assertFalse(finding.get("message").asString().contains("rule."));
    for (String ending : List.of("pdf", "png", "svg", "csv", "json")) {
      Path file = folder.resolve("plan." + ending);
      assertEquals(0, ask("export", file), err::toString);
      assertTrue(Files.size(file) > 1000, ending);
    }
  }

  @Test
  void aBackupBringsEverythingBack() {
    ask(BLOCK + " --save");
    Path backup = folder.resolve("backup.zip");
    assertEquals(0, ask("backup", backup));
    assertEquals(1, ask("backup", backup), "a file that is there is never written over");
    JsonNode before = answer("list sessions");

    assertEquals(0, ask("--data " + folder.resolve("elsewhere") + " restore", backup));

    assertEquals(before, answer("--data " + folder.resolve("elsewhere") + " list sessions"));
  }

  @ParameterizedTest(name = "block {0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          --cut 70          | A recovery week takes 20 to 50 % off, not 70 %: 50 % would do.
          --key-sessions 9  | A week has 1 to 3 key sessions, not 9: 3 would do.
          --weeks 99        | 99 weeks are too many for one block: 24 would do.
          --target 0:20:00  | 57 s a kilometre, is outside of what people run: check the time.
          --long-day MON    | Monday has no time for the long run: it takes 65 min.
          --recovery 5      | recovery weeks come 3, 4 or auto, not 5
          --race 2060-05-16 | The race on 2060-05-16 is more than three years away
          --start 2029-05-16 | A block from 2029-05-16 on begins more than a year from now
          --days TUE=9999,THU=60,SUN=90 | 9999 min on Tuesday are more than a day is planned with
          --away 2027-04-12..2027-04-10 | the last day can't be before the first: 2027-04-12..2027-04-10
          --away soon       | days are written 2027-02-10..2027-02-14, not soon
          --away 2027-06-01 | The days away from 2027-06-01 to 2027-06-01 are outside of the block, 2027-02-22 to 2027-05-16.
          --away 2027-05-14..2027-05-16 | The race on 16 May is one of the days away.
          --away 2027-03-20..2027-04-12 | The days away leave too little time to get there step by step: training from 1 April to 12 April, 12 of the 24 days, is enough.
          --weekly=-60      | a length is written 3h, 2h50 or 90, not -60
          """)
  void aWishNoBlockCanHaveGetsItsSentence(String wish, String sentence) {
    int code =
        ask(
            "--today 2027-02-17 block --goal half --race 2027-05-16 --weekly 3h --longest 80"
                + " --days TUE=60,WED=75,THU=60,SAT=60,SUN=120 "
                + wish);

    assertTrue(code == 1 || code == 2, wish + " ends with " + code);
    assertTrue(err.toString().contains(sentence), err::toString);
  }

  @Test
  void nothingIsPlannedOnDaysAway() {
    JsonNode block = answer(BLOCK + " --away 2027-03-01..2027-03-05 --away 2027-02-09");

    JsonNode week = block.get("weeks").get(8);
    assertEquals("2027-03-01", week.get("start").asString());
    assertEquals(5, week.get("daysAway").asInt());
    assertEquals(1, block.get("weeks").get(5).get("daysAway").asInt());
    for (int day = 0; day < 5; day++) {
      assertEquals("rest", week.get("sessions").get(day).get("kind").asString());
    }
  }

  @Test
  void aRaceThatIsOverMakesNoBlock() {
    int code =
        ask("--today 2027-02-17 block --goal half --race 2027-02-16 --weekly 3h --days TUE,SUN");

    assertEquals(1, code);
    assertTrue(
        err.toString().contains("The race on 2027-02-16 is over; say a day to come."),
        err::toString);
  }

  private Path copy(String resource) throws IOException {
    Path to = folder.resolve(Path.of(resource).getFileName().toString());
    try (var in = CommandLineTest.class.getResourceAsStream("/" + resource)) {
      Files.copy(java.util.Objects.requireNonNull(in, resource), to);
    }
    return to;
  }
}
