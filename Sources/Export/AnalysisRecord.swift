internal import Claims
