package upswing.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import upswing.training.Tag;

/**
 * The tags of a morning as somebody writes them into one cell.
 *
 * <p>Example: {@code ill, work stress; party} is ill and work stress, and party is unknown. Between
 * tags may stand commas, semicolons, bars, slashes or spaces.
 *
 * @param tags those that are known
 * @param unknown words that are no tag, as they were written
 */
record TagWords(Set<Tag> tags, List<String> unknown) {

  private static final Map<String, Tag> WORDS =
      Map.ofEntries(
          Map.entry("sick", Tag.ILL),
          Map.entry("illness", Tag.ILL),
          Map.entry("injury niggle", Tag.NIGGLE),
          Map.entry("stress at work", Tag.WORK_STRESS),
          Map.entry("travelling", Tag.TRAVEL),
          Map.entry("traveling", Tag.TRAVEL));

  /** The most words that one tag is written with. */
  private static final int LONGEST = 3;

  TagWords {
    tags = Set.copyOf(tags);
    unknown = List.copyOf(unknown);
  }

  /** Reads a cell; an empty one has no tags. */
  static TagWords of(String cell) {
    EnumSet<Tag> tags = EnumSet.noneOf(Tag.class);
    List<String> unknown = new ArrayList<>();
    for (String part : cell.split("[,;|/]")) {
      List<String> strange = new ArrayList<>();
      List<String> words = Stream.of(part.split("\\s+")).filter(word -> !word.isEmpty()).toList();
      for (int i = 0; i < words.size(); ) {
        int taken = take(words.subList(i, words.size()), tags);
        if (taken == 0) strange.add(words.get(i));
        i += Math.max(1, taken);
      }
      if (!strange.isEmpty()) unknown.add(String.join(" ", strange));
    }
    return new TagWords(tags, unknown);
  }

  /** What is to be said of the words that are no tag. */
  String sentence() {
    return "Its tags «"
        + String.join(", ", unknown)
        + "» are not known and were left out; known are "
        + Arrays.stream(Tag.values())
            .filter(Tag::isAsked)
            .map(TagWords::name)
            .collect(Collectors.joining(", "))
        + ".";
  }

  /** Takes the longest tag that some words begin with; returns how many words it has, or 0. */
  private static int take(List<String> words, Set<Tag> into) {
    for (int count = Math.min(LONGEST, words.size()); count > 0; count--) {
      String name =
          String.join(" ", words.subList(0, count))
              .toLowerCase(Locale.ROOT)
              .replace('_', ' ')
              .replace('-', ' ');
      for (Tag tag : Tag.values()) {
        if (!name.equals(name(tag)) && WORDS.get(name) != tag) continue;
        into.add(tag);
        return count;
      }
    }
    return 0;
  }

  private static String name(Tag tag) {
    return tag.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
