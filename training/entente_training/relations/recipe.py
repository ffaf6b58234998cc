"""What the relation head predicts, which documents test it, and every number of its training."""

from dataclasses import dataclass

# In the order of the ontology; ids of the head's outputs.
RELATIONS = (
    "BACKS ALLIED_WITH COOPERATES_WITH RECOGNIZES MEMBER_OF LEADS OPPOSES ACCUSES THREATENS SANCTIONS ATTACKS "
    "CONSULTS_WITH BROKERED MEDIATES PROPOSED SIGNED HOSTED PARTICIPATES_IN SUPPLIES PURCHASES BUILDS TRADES_WITH "
    "DEPENDS_ON INTERVENES_IN CONTROLS LOCATED_IN PART_OF CAUSED ENABLED PREVENTED"
).split()
SYMMETRIC = frozenset({"ALLIED_WITH", "COOPERATES_WITH", "CONSULTS_WITH", "TRADES_WITH"})
POLARITIES = ("asserted", "negated")
MODALITIES = ("actual", "possible", "planned", "reported")
# The first stands for a mention whose type nobody gave.
TYPES = (
    "Thing Country Person Organization ArmedGroup Place Event Agreement Process Policy Weapon Infrastructure Commodity"
).split()

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

THRESHOLDS = (0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8)


@dataclass(frozen=True)
class RelationRecipe:
    seed: int = 1
    # The same number of updates whatever the amount of data, so that a curve compares data and not time.
    steps: int = 280
    pieces_per_batch: int = 450
    # Layers below are shared, as they are, with the syntax heads.
    frozen_layers: int = 3
    view_size: int = 192
    pointer_size: int = 64
    hidden_size: int = 384
    dropout: float = 0.3
    encoder_rate: float = 1.5e-4
    head_rate: float = 2e-3
    weight_decay: float = 0.01
    warm_up: float = 0.08
    clip_norm: float = 1.0
    polarity_weight: float = 5.0
    modality_weight: float = 3.0
    trigger_weight: float = 0.3
    threads: int = 1


RELATION_RECIPE = RelationRecipe()
