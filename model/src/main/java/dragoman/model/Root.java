package dragoman.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/**
 * The sixteen event roots of PLOVER (Open Event Data Alliance), with their quad class and their score on the
 * codebook's scale from -10 (hostile) to +10 (cooperative).
 *
 * <p>Example: "Paris expelled three diplomats" is {@link #SANCTION}.
 */
public enum Root {
    /** Agrees, offers, promises or shows willingness to cooperate, promises to sign included. */
    AGREE(QuadCode.VERBAL_COOPERATION, 2.5, false),
    /** Meetings, visits, talks, negotiations and calls that take place. */
    CONSULT(QuadCode.VERBAL_COOPERATION, 2.5, false),
    /** Praises, endorses, defends verbally, recognises, opens ties, signs or ratifies an agreement (non-material). */
    SUPPORT(QuadCode.VERBAL_COOPERATION, 5.0, false),
    /** Yields in words; eases restrictions, declares (does not yet carry out) a ceasefire or withdrawal, pardons, apologises. */
    CONCEDE(QuadCode.VERBAL_COOPERATION, 4.5, false),
    /** Starts, resumes or expands mutual material exchange; trade, joint exercises, extradition, sharing intelligence. */
    COOPERATE(QuadCode.MATERIAL_COOPERATION, 9.5, true),
    /** Gives material help that mainly benefits the recipient; money, arms, troops, relief, asylum, debt relief, hostage rescue. */
    AID(QuadCode.MATERIAL_COOPERATION, 10.0, true),
    /** Concedes in deeds; withdraws, releases, returns, disarms, observes a ceasefire, lets observers in, resigns. */
    RETREAT(QuadCode.MATERIAL_COOPERATION, 6.5, false),
    /** Requests, appeals, demands and orders, in words. */
    REQUEST(QuadCode.VERBAL_CONFLICT, 0.0, false),
    /** Criticises, condemns, blames, alleges, sues, charges formally or informally, investigates. */
    ACCUSE(QuadCode.VERBAL_CONFLICT, -3.0, false),
    /** Rejects, refuses, vetoes, defies, cancels a meeting, bars entry. */
    REJECT(QuadCode.VERBAL_CONFLICT, -2.0, false),
    /** Coercive warnings with serious consequences; the mode is what is threatened. */
    THREATEN(QuadCode.VERBAL_CONFLICT, -3.5, false),
    /** Collective civilian action against the recipient. Protest in words only is ACCUSE disapprove. */
    PROTEST(QuadCode.MATERIAL_CONFLICT, -5.0, false),
    /** Reduces existing relations; cuts ties, aid or trade, imposes sanctions, convicts, expels diplomats, withdraws missions. */
    SANCTION(QuadCode.MATERIAL_CONFLICT, -6.0, true),
    /** Military or police moves short of force. */
    MOBILIZE(QuadCode.MATERIAL_CONFLICT, -5.5, false),
    /** Repression, restriction and coercive power short of violence. */
    COERCE(QuadCode.MATERIAL_CONFLICT, -7.0, false),
    /** Deliberate acts that can do substantial physical harm, from beatings to war. */
    ASSAULT(QuadCode.MATERIAL_CONFLICT, -9.0, false);

    private final QuadCode quad;
    private final double score;
    private final boolean requiresRecipient;

    Root(QuadCode quad, double score, boolean requiresRecipient) {
        this.quad = quad;
        this.score = score;
        this.requiresRecipient = requiresRecipient;
    }

    public QuadCode quad() {
        return quad;
    }

    /** The codebook's score of the root; a {@link Mode} has its own. */
    public double score() {
        return score;
    }

    /** Whether the codebook codes the root only where somebody receives it. */
    public boolean requiresRecipient() {
        return requiresRecipient;
    }

    /** Whether the root stands on the cooperative side of the scale. */
    public boolean cooperative() {
        return quad == QuadCode.VERBAL_COOPERATION || quad == QuadCode.MATERIAL_COOPERATION;
    }

    @JsonValue
    public String code() {
        return name();
    }

    /** @throws IllegalArgumentException naming the sixteen roots, if {@code code} is none of them */
    @JsonCreator
    public static Root of(String code) {
        return Codes.find(values(), Root::code, code.toUpperCase(Locale.ROOT), "PLOVER root");
    }
}
