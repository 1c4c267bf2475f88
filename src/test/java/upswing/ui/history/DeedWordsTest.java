package upswing.ui.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import upswing.edit.Deed;
import upswing.ui.Messages;

class DeedWordsTest {

  private final Messages words = new Messages(Locale.ENGLISH);

  @ParameterizedTest(name = "{2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          MOVE_SESSION    | THRESHOLD 2027-02-18 2027-02-17 | Threshold moved from Thu 18 Feb to Wed 17 Feb
          SWAP_SESSIONS   | LONG 2027-02-21 EASY 2027-02-20 | Long run on Sun 21 Feb and Easy on Sat 20 Feb changed places
          INSERT_REST_DAY | 2027-02-17 3                    | Rest day put in on Wed 17 Feb, 3 sessions moved on a day
          NEW_BLOCK       | Half 2027-01-04 12              | Half made, 12 weeks from Mon 4 Jan
          IMPORT          | 1 0 2027.fit                    | Imported 1 activity and no mornings from 2027.fit
          MATCH           | 2027-02-16 EASY                 | What you did on Tue 16 Feb matched with Easy
          RECOVERY_WEEK   | 2027-02-22 32                   | Week of Mon 22 Feb made a recovery week, 32 % less
          EXAMPLE         |                                 | Example opened
          RENAME_TEMPLATE | 2026 2027                       | Template 2027 now called 2026
          INSERT_TEMPLATE | Hills 2027-03-01                | Hills inserted from Mon 1 Mar
          REPLAN          | 9 2027-02-17                    | Replanned from Wed 17 Feb, 9 days changed
          """)
  void aDeedIsASentence(Deed.Kind kind, String about, String sentence) {
    List<String> all = about == null ? List.of() : List.of(about.split(" "));

    assertEquals(sentence, new DeedWords(words).of(new Deed(kind, all)));
  }

  @Test
  void aMatchWithNothingSaysSo() {
    Deed deed = new Deed(Deed.Kind.MATCH, List.of("2027-02-16", ""));

    assertEquals("What you did on Tue 16 Feb matched anew", new DeedWords(words).of(deed));
  }

  @ParameterizedTest
  @EnumSource(Deed.Kind.class)
  void noDeedShowsDataAsItIsStored(Deed.Kind kind) {
    List<String> about =
        switch (kind) {
          case ADD_SESSION, EDIT_SESSION, DELETE_SESSION -> List.of("RECOVERY_RUN", "2027-02-17");
          case MOVE_SESSION, COPY_SESSION, ACCEPT_PROPOSAL ->
              List.of("RECOVERY_RUN", "2027-02-17", "2027-02-19");
          case SWAP_SESSIONS -> List.of("LONG", "2027-02-17", "STRENGTH_MOBILITY", "2027-02-19");
          case MOVE_WEEK, DUPLICATE_WEEK -> List.of("2027-02-15", "2027-02-22");
          case CLEAR_WEEK,
              REST_DAY,
              CHECK_IN,
              NOT_TODAY,
              SAME_DEVICE,
              RATE_ACTIVITY,
              DELETE_ACTIVITY ->
              List.of("2027-02-15");
          case RECOVERY_WEEK, INSERT_REST_DAY, EASE_WEEK -> List.of("2027-02-15", "32");
          case PASTE, CUT -> List.of("1200", "2027-02-15");
          case NEW_BLOCK -> List.of("Spring", "2027-01-04", "12");
          case EDIT_BLOCK, DELETE_BLOCK, EXAMPLE -> List.of("Spring");
          case IMPORT -> List.of("12", "40", "export.zip");
          case MATCH -> List.of("2027-02-16", "RECOVERY_RUN");
          case MUTE_RULE -> List.of("R02", "2027-03-16");
          case UNMUTE_RULE -> List.of("R02");
          case RANK_RACE -> List.of("2027-03-28", "B");
          case WHAT_IF -> List.of("3");
          case SAVE_TEMPLATE, DELETE_TEMPLATE -> List.of("Spring");
          case RENAME_TEMPLATE -> List.of("Spring", "Autumn");
          case INSERT_TEMPLATE -> List.of("Spring", "2027-03-01");
          case REPLAN -> List.of("9", "2027-02-17");
          case SETTINGS -> List.of();
        };

    String sentence = new DeedWords(words).of(new Deed(kind, about));

    assertTrue(words.has("history." + kind), sentence);
    assertFalse(sentence.contains("2027-"), sentence);
    assertFalse(sentence.contains("{"), sentence);
    assertFalse(Stream.of(sentence.split(" ")).anyMatch(w -> w.contains("_")), sentence);
  }
}
