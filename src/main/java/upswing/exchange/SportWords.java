package upswing.exchange;

import java.util.List;
import java.util.Locale;
import upswing.training.Sport;

/**
 * What was done, by the words that watches and web sites use in English, German and French.
 *
 * <p>The first word that occurs decides: skiing comes before running, since a Skilanglauf is none.
 */
final class SportWords {

  private record Word(String part, Sport sport) {}

  private static final List<Word> WORDS =
      List.of(
          new Word("ski", Sport.OTHER),
          new Word("walk", Sport.WALK),
          new Word("hik", Sport.WALK),
          new Word("wander", Sport.WALK),
          new Word("gehen", Sport.WALK),
          new Word("marche", Sport.WALK),
          new Word("randonn", Sport.WALK),
          new Word("swim", Sport.SWIM),
          new Word("schwimm", Sport.SWIM),
          new Word("natation", Sport.SWIM),
          new Word("bik", Sport.BIKE),
          new Word("cycl", Sport.BIKE),
          new Word("ride", Sport.BIKE),
          new Word("rad", Sport.BIKE),
          new Word("vélo", Sport.BIKE),
          new Word("run", Sport.RUN),
          new Word("lauf", Sport.RUN),
          new Word("treadmill", Sport.RUN),
          new Word("trail", Sport.RUN),
          new Word("course", Sport.RUN),
          new Word("strength", Sport.STRENGTH),
          new Word("weight", Sport.STRENGTH),
          new Word("kraft", Sport.STRENGTH),
          new Word("muscu", Sport.STRENGTH),
          new Word("yoga", Sport.STRENGTH),
          new Word("pilates", Sport.STRENGTH));

  /** The sport behind some words; {@link Sport#OTHER} when they tell nothing. */
  static Sport of(String words) {
    String plain = words.toLowerCase(Locale.ROOT);
    return WORDS.stream()
        .filter(word -> plain.contains(word.part()))
        .map(Word::sport)
        .findFirst()
        .orElse(Sport.OTHER);
  }

  private SportWords() {}
}
