"""What the relation head predicts, which documents test it, and every number of its training."""

from dataclasses import dataclass

HEAD_VERSION = "relations-1.0"

# In the order of the ontology; ids of the head's outputs.
RELATIONS = (
    "BACKS ALLIED_WITH COOPERATES_WITH RECOGNIZES MEMBER_OF LEADS OPPOSES ACCUSES THREATENS SANCTIONS ATTACKS "
    "CONSULTS_WITH BROKERED MEDIATES PROPOSED SIGNED HOSTED PARTICIPATES_IN SUPPLIES PURCHASES BUILDS TRADES_WITH "
    "DEPENDS_ON INTERVENES_IN CONTROLS LOCATED_IN PART_OF CAUSED ENABLED PREVENTED"
).split()
SYMMETRIC = frozenset({"ALLIED_WITH", "COOPERATES_WITH", "CONSULTS_WITH", "TRADES_WITH"})
# Scored in either direction, though not symmetric.
EITHER_WAY = SYMMETRIC | {"OPPOSES"}
POLARITIES = ("asserted", "negated")
MODALITIES = ("actual", "possible", "planned", "reported")
# The first stands for a mention whose type nobody gave.
TYPES = (
    "Thing Country Person Organization ArmedGroup Place Event Agreement Process Policy Weapon Infrastructure Commodity"
).split()
# 0 stands for none of these.
FORMS = "name demonym metonym title description pronoun surname acronym".split()
# Whose names are hidden at times, so that the head learns the words around them.
HIDDEN_TYPES = frozenset({"Country", "Person", "Organization", "ArmedGroup", "Place"})
# Lower ends of the bins of words between two mentions.
DISTANCES = (0, 1, 2, 3, 5, 8, 12, 18, 27)

# Never trained on, and nothing is chosen by them.
TEST_DOCUMENTS = frozenset(
    {
        "1861-1865-blockade",
        "1914-1920-league",
        "1953-1960-berlin-crises",
        "1981-1988-lebanon",
        "profile-bolivia",
        "profile-cyprus",
        "profile-egypt",
        "profile-kenya",
        "profile-tajikistan",
    }
)
# Choose the threshold and calibrate.
DEVELOPMENT_DOCUMENTS = frozenset(
    {
        "1953-1960-u2-incident",
        "1993-2000-clinton-yeltsin",
        "1866-1898-spanish-american-war",
        "profile-georgia",
        "profile-mali",
        "profile-japan",
        "profile-libya",
    }
)
TRAINING_SETS = ("history", "profiles", "essays", "written")


@dataclass(frozen=True)
class RelationRecipe:
    seed: int = 1
    epochs: int = 9
    # Encoder layers below this one are shared with the parser, as they are; the head has its own from there on.
    shared_layers: int = 4
    pieces_per_batch: int = 600
    most_mentions: int = 24
    most_pieces: int = 220
    # Readings of each sentence with some names hidden, beside the one in full.
    hidden_readings: int = 2
    hidden_share: float = 0.375
    # Share of the sentences whose rules are not shown.
    rules_dropout: float = 0.3
    view_size: int = 192
    pointer_size: int = 64
    context_size: int = 96
    hidden_size: int = 256
    truth_size: int = 96
    dropout: float = 0.3
    encoder_rate: float = 1.5e-4
    head_rate: float = 1.5e-3
    weight_decay: float = 0.01
    warm_up: float = 0.08
    clip_norm: float = 1.0
    polarity_weight: float = 5.0
    modality_weight: float = 3.0
    trigger_weight: float = 0.3
    # Calibrated confidence from which on a statement is made.
    threshold: float = 0.5
    threads: int = 1


RELATION_RECIPE = RelationRecipe()
