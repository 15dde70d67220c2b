"""What pyproject.toml cannot say: the folder `assets` is installed as `trainer_app/assets`, whole."""

from setuptools import find_packages, setup

setup(
    packages=[*find_packages(include=["trainer_app", "trainer_app.*"]), "trainer_app.assets"],
    package_dir={"trainer_app.assets": "assets"},
    package_data={"trainer_app.assets": ["*", "**/*"]},
)
