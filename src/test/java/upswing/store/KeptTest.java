package upswing.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import upswing.training.Absence;
import upswing.training.BlockSettings;
import upswing.training.PlanSamples;
import upswing.training.Session;
import upswing.training.Tag;
import upswing.training.TrainingBlock;
import upswing.training.Wished;

/** What was written as JSON is read as it was. */
class KeptTest {

  @RepeatedTest(100)
  void everyRecordIsReadAsItWasWritten(RepetitionInfo repetition) {
    PlanSamples samples = new PlanSamples(repetition.getCurrentRepetition());
    TrainingBlock block = samples.block();
    List<Session> sessions = List.of(samples.session(), samples.session(), samples.session());

    assertEquals(block, Kept.block(Json.write(block)));
    assertEquals(block.settings(), Kept.settings(Json.write(block.settings())));
    assertEquals(block.weeks(), Kept.weeks(Json.write(block.weeks())));
    assertEquals(sessions, Kept.sessions(Json.write(sessions)));
    for (Session session : sessions) {
      assertEquals(session.workout(), Kept.workout(Json.write(session.workout())));
    }
  }

  @RepeatedTest(20)
  void daysAwayAreReadAndABlockMadeBeforeTheyWereAskedForHasNone(RepetitionInfo repetition) {
    BlockSettings now = new PlanSamples(repetition.getCurrentRepetition()).settings();
    LocalDate start = now.start();
    List<Absence> absences =
        List.of(
            new Absence(start, start.plusDays(4)),
            new Absence(start.plusDays(9), start.plusDays(9)));
    String away = Json.write(new Wished(now).away(absences).settings());

    assertEquals(absences, Kept.settings(away).away());
    assertEquals(List.of(), Kept.settings(away.replaceFirst(",\"away\":\\[[^\\]]*]", "")).away());
  }

  @ParameterizedTest
  @EnumSource
  void everyTagIsReadAlone(Tag tag) {
    assertEquals(Set.of(tag), Kept.tags(Json.write(Set.of(tag))));
  }

  @Test
  void noTagsNoWordsAndQuotedOnes() {
    assertEquals(Set.of(), Kept.tags("[]"));
    assertEquals(List.of(), Kept.words("[]"));
    List<String> quoted = List.of("it's \"quoted\"\n2nd line", "Über", "");
    assertEquals(quoted, Kept.words(Json.write(quoted)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"parts\":[",
        "{\"parts\":7}",
        "{}",
        "nothing",
        "``",
        "{\"parts\":[{\"part\":\"dance\"}]}",
        "{\"parts\":[{\"part\":\"step\",\"role\":\"WORK\",\"extent\":{\"by\":\"luck\"}}]}",
        "{\"parts\":[{\"part\":\"step\",\"role\":\"WORK\","
            + "\"extent\":{\"by\":\"distance\",\"meters\":\"far\"}}]}",
        "{\"parts\":[{\"part\":\"step\",\"role\":\"WORK\","
            + "\"extent\":{\"by\":\"distance\",\"meters\":400},\"target\":{\"at\":\"once\"}}]}"
      })
  void damageIsNamed(String json) {
    assertThrows(DataAccessException.class, () -> Kept.workout(json));
  }
}
