package upswing.ui.trends;

import upswing.planning.EaseOff;
import upswing.ui.Dates;
import upswing.ui.Messages;

/** A proposal in words: what is written on its button, and what comes of it. */
final class ProposalWords {

  private final Messages words;

  ProposalWords(Messages words) {
    this.words = words;
  }

  VerdictCard.Proposed of(EaseOff.Proposal proposal) {
    return new VerdictCard.Proposed(button(proposal), consequence(proposal), proposal);
  }

  private String button(EaseOff.Proposal proposal) {
    String kind = words.of("kind." + proposal.session().kind()).toLowerCase(words.locale());
    return switch (proposal.kind()) {
      case SWAP -> words.of("trends.propose.SWAP", kind, Dates.shortWeekday(proposal.to(), words));
      case SHORTEN -> words.of("trends.propose.SHORTEN", kind, proposal.minutes());
      case ACTIVE_RECOVERY -> words.of("trends.propose.ACTIVE_RECOVERY", proposal.minutes());
      case REST_DAY -> words.of("trends.propose.REST_DAY");
    };
  }

  private String consequence(EaseOff.Proposal proposal) {
    long before = Math.round(proposal.weekLoad());
    long after = Math.round(proposal.easedLoad());
    return before == after
        ? words.of("trends.consequence.keeps", before)
        : words.of("trends.consequence.eases", before, after);
  }
}
