package upswing.ui.trends;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import upswing.planning.EaseOff;
import upswing.ui.trends.TypicalMornings.Typical;
import upswing.ui.widget.Face;

class TypicalMorningsTest {

  /** Words that frighten, scold or command. */
  private static final List<String> NEVER_SAID =
      List.of("must", "danger", "warning", "bad ", "failed", "!", "overtraining", "injur");

  static Stream<Typical> all() {
    return TypicalMornings.all().stream();
  }

  @Test
  void thePageSaysWhatTheProgramSays() throws IOException {
    assertEquals(MorningsPage.text(), Files.readString(Path.of("src/docs/mornings.md")));
  }

  @Test
  void everyFaceIsThere() {
    Set<Face> seen = all().map(typical -> typical.card().face()).collect(Collectors.toSet());

    assertEquals(Set.of(Face.values()), seen);
  }

  @ParameterizedTest
  @MethodSource("all")
  void itIsShortAndCalm(Typical morning) {
    VerdictCard card = morning.card();
    String all = (card.title() + " " + card.words() + " " + card.small()).toLowerCase(Locale.ROOT);

    NEVER_SAID.forEach(word -> assertFalse(all.contains(word), all));
    assertTrue(card.words().length() <= 190, card.words().length() + ": " + card.words());
    assertFalse(all.contains("{"), all);
  }

  @ParameterizedTest
  @MethodSource("all")
  void nothingHarderIsEverProposed(Typical morning) {
    morning
        .card()
        .proposal()
        .map(VerdictCard.Proposed::proposal)
        .ifPresent(p -> assertTrue(p.easedLoad() <= p.weekLoad() + 1e-9, p.toString()));
  }

  @ParameterizedTest
  @MethodSource("all")
  void whereAProfessionalShouldLookNothingHardIsPutOff(Typical morning) {
    VerdictCard card = morning.card();

    boolean putOff =
        card.proposal().filter(p -> p.proposal().kind() == EaseOff.Kind.SWAP).isPresent();
    assertFalse(card.face() == Face.PROFESSIONAL && putOff, card.words());
  }
}
