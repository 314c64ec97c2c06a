package dragoman.model;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The modes of PLOVER's roots: how an event of a root was done, each with its score on the scale from -10 to +10.
 * The same word can be a mode of several roots (REQUEST meet, REJECT meet), so a mode knows its root.
 *
 * <p>Example: "drones hit the refinery" is ASSAULT {@link #ASSAULT_DRONE}.
 */
public enum Mode {
    /** The actor visits; the recipient hosts. */
    CONSULT_VISIT(Root.CONSULT, "visit", 4.0),
    /** Hosted by a third party. */
    CONSULT_THIRD_PARTY(Root.CONSULT, "third-party", 1.0),
    /** Within an alliance */
    CONSULT_MULTILATERAL(Root.CONSULT, "multilateral", 4.0),
    /** By telephone or other remote means. */
    CONSULT_PHONE(Root.CONSULT, "phone", 1.5),
    /** Leaves territory or withdraws forces. */
    RETREAT_WITHDRAW(Root.RETREAT, "withdraw", 8.0),
    /** Releases captives. */
    RETREAT_RELEASE(Root.RETREAT, "release", 6.5),
    /** Gives up weapons. */
    RETREAT_DISARM(Root.RETREAT, "disarm", 10.0),
    /** Carries out a ceasefire. */
    RETREAT_CEASEFIRE(Root.RETREAT, "ceasefire", 7.5),
    /** Lets observers */
    RETREAT_ACCESS(Root.RETREAT, "access", 6.5),
    /** An official resigns. */
    RETREAT_RESIGN(Root.RETREAT, "resign", 4.5),
    /** Any exchange */
    REQUEST_ASSIST(Root.REQUEST, "assist", 0.5),
    /** A change of policy */
    REQUEST_CHANGE(Root.REQUEST, "change", -1.0),
    /** Release */
    REQUEST_YIELD(Root.REQUEST, "yield", -1.0),
    /** A meeting */
    REQUEST_MEET(Root.REQUEST, "meet", 0.0),
    /** Disapproves */
    ACCUSE_DISAPPROVE(Root.ACCUSE, "disapprove", -2.0),
    /** Any investigation or inquiry. */
    ACCUSE_INVESTIGATE(Root.ACCUSE, "investigate", -3.5),
    /** Accuses */
    ACCUSE_ALLEGE(Root.ACCUSE, "allege", -3.5),
    /** Any exchange */
    REJECT_ASSIST(Root.REJECT, "assist", -1.5),
    /** A change of policy */
    REJECT_CHANGE(Root.REJECT, "change", -2.0),
    /** Release */
    REJECT_YIELD(Root.REJECT, "yield", -2.0),
    /** Meetings and negotiations. */
    REJECT_MEET(Root.REJECT, "meet", -2.0),
    /** Boycott */
    THREATEN_RESTRICT(Root.THREATEN, "restrict", -3.0),
    /** Arrest or imprisonment */
    THREATEN_ARREST(Root.THREATEN, "arrest", -3.5),
    /** Suspending relations */
    THREATEN_RELATIONS(Root.THREATEN, "relations", -3.5),
    /** Expelling diplomats */
    THREATEN_EXPEL(Root.THREATEN, "expel", -3.5),
    /** Occupying or seizing territory. */
    THREATEN_TERRITORY(Root.THREATEN, "territory", -4.0),
    /** Violence. */
    THREATEN_VIOLENCE(Root.THREATEN, "violence", -3.5),
    /** Largely peaceful demonstration. */
    PROTEST_DEMO(Root.PROTEST, "demo", -5.0),
    /** Violent riot. */
    PROTEST_RIOT(Root.PROTEST, "riot", -7.0),
    /** Labour strike. */
    PROTEST_STRIKE(Root.PROTEST, "strike", -5.0),
    /** Hunger strike. */
    PROTEST_HUNGER(Root.PROTEST, "hunger", -4.5),
    /** Boycott. */
    PROTEST_BOYCOTT(Root.PROTEST, "boycott", -4.5),
    /** Blocks passage or access. */
    PROTEST_OBSTRUCT(Root.PROTEST, "obstruct", -4.5),
    /** Symbolic damage to property. */
    PROTEST_VANDALIZE(Root.PROTEST, "vandalize", -5.0),
    /** Found guilty or liable by a court. */
    SANCTION_CONVICT(Root.SANCTION, "convict", -6.0),
    /** Expels from a group */
    SANCTION_EXPEL(Root.SANCTION, "expel", -5.5),
    /** Withdraws non-military resources */
    SANCTION_WITHDRAW(Root.SANCTION, "withdraw", -6.0),
    /** Curtails or ends exchange; international sanctions. */
    SANCTION_DISCONTINUE(Root.SANCTION, "discontinue", -6.0),
    /** Armed personnel or units. */
    MOBILIZE_TROOPS(Root.MOBILIZE, "troops", -6.5),
    /** Weapons */
    MOBILIZE_WEAPONS(Root.MOBILIZE, "weapons", -6.5),
    /** Police or security units. */
    MOBILIZE_POLICE(Root.MOBILIZE, "police", -5.5),
    /** Non-state armed forces. */
    MOBILIZE_MILITIA(Root.MOBILIZE, "militia", -6.0),
    /** Raids */
    COERCE_SEIZE(Root.COERCE, "seize", -7.0),
    /** Restricts movement or political freedom */
    COERCE_RESTRICT(Root.COERCE, "restrict", -7.0),
    /** Censors or blocks information. */
    COERCE_CENSOR(Root.COERCE, "censor", -6.5),
    /** Curfew. */
    COERCE_CURFEW(Root.COERCE, "curfew", -6.5),
    /** State of emergency or martial law. */
    COERCE_MARTIAL_LAW(Root.COERCE, "martial-law", -7.5),
    /** Arrests or detains. */
    COERCE_ARREST(Root.COERCE, "arrest", -7.0),
    /** Deports individuals. */
    COERCE_DEPORT(Root.COERCE, "deport", -7.0),
    /** Withholds public goods such as power */
    COERCE_WITHHOLD(Root.COERCE, "withhold", -7.0),
    /** A disinformation operation. */
    COERCE_MISINFORMATION(Root.COERCE, "misinformation", -6.5),
    /** A cyber attack. */
    COERCE_CYBER(Root.COERCE, "cyber", -7.0),
    /** Abducts */
    ASSAULT_ABDUCT(Root.ASSAULT, "abduct", -8.5),
    /** Beats. */
    ASSAULT_BEAT(Root.ASSAULT, "beat", -7.5),
    /** Tortures. */
    ASSAULT_TORTURE(Root.ASSAULT, "torture", -8.5),
    /** Sexual violence. */
    ASSAULT_SEXUAL(Root.ASSAULT, "sexual", -8.5),
    /** Assassination */
    ASSAULT_TARGETED(Root.ASSAULT, "targeted", -9.5),
    /** Intentional destruction of property or infrastructure. */
    ASSAULT_DESTROY(Root.ASSAULT, "destroy", -8.5),
    /** Fire */
    ASSAULT_PRIMITIVE(Root.ASSAULT, "primitive", -8.0),
    /** Rifles */
    ASSAULT_FIREARMS(Root.ASSAULT, "firearms", -9.0),
    /** Mines */
    ASSAULT_EXPLOSIVES(Root.ASSAULT, "explosives", -9.0),
    /** Suicide attacks. */
    ASSAULT_SUICIDE_ATTACK(Root.ASSAULT, "suicide-attack", -9.5),
    /** Manned aircraft */
    ASSAULT_AERIAL(Root.ASSAULT, "aerial", -9.5),
    /** Unmanned aircraft. */
    ASSAULT_DRONE(Root.ASSAULT, "drone", -9.5),
    /** Artillery */
    ASSAULT_HEAVY_WEAPONS(Root.ASSAULT, "heavy-weapons", -9.5),
    /** Tear gas */
    ASSAULT_CROWD_CONTROL(Root.ASSAULT, "crowd-control", -7.5),
    /** Chemical */
    ASSAULT_UNCONVENTIONAL(Root.ASSAULT, "unconventional", -10.0);

    private final Root root;
    private final String code;
    private final double score;

    Mode(Root root, String code, double score) {
        this.root = root;
        this.code = code;
        this.score = score;
    }

    public Root root() {
        return root;
    }

    @JsonValue
    public String code() {
        return code;
    }

    public double score() {
        return score;
    }

    public static List<Mode> of(Root root) {
        return Arrays.stream(values()).filter(mode -> mode.root == root).toList();
    }

    public static Optional<Mode> find(Root root, String code) {
        return of(root).stream().filter(mode -> mode.code.equals(code)).findFirst();
    }

    /** @throws IllegalArgumentException naming the root's modes, if {@code code} is none of them */
    public static Mode of(Root root, String code) {
        return find(root, code)
                .orElseThrow(
                        () -> new IllegalArgumentException("'" + code + "' is no mode of " + root + "; its modes are "
                                + of(root).stream().map(Mode::code).collect(Collectors.joining(", ", "[", "]"))));
    }
}
